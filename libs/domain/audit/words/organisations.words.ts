import type { FeatureWords } from './catalogue.js';
import { partialDay } from './partial-day.js';

const kinds = {
  national: { ja: '国の機関', en: 'national body' },
  regional_bureau: { ja: '振興局', en: 'regional bureau' },
  municipality: { ja: '市町村', en: 'municipality' },
  economic: { ja: '経済団体', en: 'business group' },
  company: { ja: '会社', en: 'company' },
  university: { ja: '大学', en: 'university' },
  npo: { ja: 'NPO', en: 'NPO' },
  council: { ja: '協議会', en: 'council' },
  centre: { ja: 'センター・拠点', en: 'centre' },
  network: { ja: 'つながり・会議', en: 'network' },
  portal: { ja: 'ポータルサイト', en: 'portal' },
  zone: { ja: '特区', en: 'special zone' },
  scheme: { ja: '制度・事業', en: 'scheme' },
  association: { ja: '団体・協会', en: 'association' },
  facility: { ja: '施設', en: 'facility' },
  dmo: { ja: '観光地域づくり法人（DMO）', en: 'destination management organisation' },
  area: { ja: '圏域・地域', en: 'area' },
  fund: { ja: '基金', en: 'fund' },
  other: { ja: 'その他', en: 'other' },
};

export const organisationWords: FeatureWords = {
  events: {
    'organisation.created': { ja: '関係団体「{name}」を加えました', en: 'entered the organisation “{name}”' },
    'organisation.edited': { ja: '関係団体を直しました', en: 'edited the organisation' },
    'organisation.ended': {
      ja: '関係団体の最後の日を決めました',
      en: 'set the last day of the organisation',
    },
    'organisation.renamed': { ja: '{from}から名前を変えました', en: 'renamed the organisation from {from}' },
    'organisation.members_added': { ja: '構成員を加えました：{members}', en: 'added members: {members}' },
    'organisation.member_edited': {
      ja: '構成員「{name}」の記録を直しました',
      en: 'edited the member “{name}”',
    },
    'organisation.member_ended': {
      ja: '構成員「{name}」の最後の日を{lastDay}と決めました',
      en: 'set the last day of the member “{name}” to {lastDay}',
    },
    'organisation.member_removed': {
      ja: '誤って加えた構成員「{name}」を除きました',
      en: 'took out the member “{name}”, entered by mistake',
    },
    'organisation.tied': { ja: '「{other}」とのつながりを加えました', en: 'tied it to “{other}”' },
    'organisation.untied': { ja: '「{other}」とのつながりを除きました', en: 'removed its tie to “{other}”' },
  },
  fields: {
    name: { ja: '名前', en: 'Name' },
    kind: { ja: '種類', en: 'Kind', as: kinds },
    from: { ja: 'いつから', en: 'From', as: 'day' },
    lastDay: { ja: '最後の日', en: 'Last day', as: 'day' },
    members: { ja: '構成員', en: 'Members' },
    role: { ja: '役割', en: 'Role' },
    other: { ja: '相手', en: 'Other body' },
    tie: {
      ja: 'つながり',
      en: 'Tie',
      as: {
        pair: { ja: '組', en: 'pair' },
        successor: { ja: '後継', en: 'successor' },
        part_of: { ja: '一部', en: 'part' },
      },
    },
    subkind: { ja: '細かい種類', en: 'Registry kind' },
    url: { ja: 'ウェブサイト', en: 'Website' },
    foundedOn: { ja: '設立', en: 'Founded', as: partialDay },
    note: { ja: '説明', en: 'Note' },
    aliases: { ja: '別名', en: 'Other names' },
    validFrom: { ja: '始まりの日', en: 'First day', as: 'day' },
    validTo: { ja: '最後の日', en: 'Last day', as: 'day' },
  },
};
