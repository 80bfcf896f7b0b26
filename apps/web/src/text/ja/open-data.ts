export const openData = {
  title: 'オープンデータ',
  lead: '共同プログラムの公開している部分を、だれでもデータで受け取れます。サインインは要りません。',
  formats:
    'CSVはUTF-8（BOMつき）、JSONは同じ項目です。一つのファイルは{rows}行までです。年度は西暦で、小数はすべての桁を保ちます。',
  take: { csv: '{name}（CSV）', json: '{name}（JSON）' },
  dictionary: '項目の説明（{count}項目）',
  fields: '項目の説明',
  heads: { name: '項目', title: '意味', type: '形' },
  types: {
    text: '文字',
    integer: '整数',
    decimal: '小数',
    day: '日付',
    yes_no: 'はい・いいえ',
    list: '並び（CSVでは「、」で区切る）',
  },
  link: 'オープンデータ',
};
