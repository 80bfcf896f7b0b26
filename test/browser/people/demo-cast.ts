/** Who of the demo cast plays in the stories, by the name on the button of the sign-in page. */
export const demoCast = {
  'prefecture.staff': '道・総合政策部 地域創生課 担当',
  'prefecture.secretariat': '道事務局',
  'city.staff': '市・経済観光局 担当',
  'city.secretariat': '市事務局',
  'council.member': '人口減少問題対策協議会 委員',
  viewer: '見るだけの職',
  'prefecture.administrator': '道 システム管理者',
} as const;

export type DemoName = keyof typeof demoCast;
