/** The room 管理: the words of its pages' list. */
export const administration = {
  title: '管理',
  nav: '管理の画面',
  entries: {
    chart: '組織図',
    people: '利用者',
    vacantPosts: '空席の職',
    transfers: '人事異動',
    imports: '取込',
    provider: 'サインインの設定',
    permissions: '権限の表',
    audit: '記録',
    retention: '保存期間と廃棄',
  },
};
