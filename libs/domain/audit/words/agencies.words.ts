import { granteeWords } from '@domain/access';
import { agencyWords, type FeatureWords } from './catalogue.js';

const kinds = {
  department: { ja: '部局・課', en: 'department' },
  regional_bureau: { ja: '振興局', en: 'regional bureau' },
  holder: { ja: '担当', en: 'holder' },
  deputy: { ja: '代理', en: 'deputy' },
};
const capacities = { one: { ja: '1人', en: 'one' }, several: { ja: '何人でも', en: 'several' } };

/** Departments, posts with their roles and terms, and people. */
export const agencyFeatureWords: FeatureWords = {
  events: {
    'department.created': {
      ja: '{kind}「{name}」を設けました（{validFrom}から）',
      en: 'set up the {kind} “{name}” (from {validFrom})',
    },
    'department.renamed': {
      ja: '部局・課の名前を{from}から改めることにしました',
      en: 'gave the department another name from {from}',
    },
    'department.moved': {
      ja: '部局・課の置き場所を{from}から改めることにしました',
      en: 'moved the department from {from}',
    },
    'department.ended': { ja: '部局・課の最後の日を決めました', en: 'set the last day of the department' },
    'post.created': {
      ja: '職「{name}」を設けました（{validFrom}から）',
      en: 'set up the post “{name}” (from {validFrom})',
    },
    'post.edited': {
      ja: '職の定員・上位の職を直しました',
      en: 'changed the capacity or superior of the post',
    },
    'post.renamed': {
      ja: '職の名前を{from}から改めることにしました',
      en: 'gave the post another name from {from}',
    },
    'post.ended': { ja: '職の最後の日を決めました', en: 'set the last day of the post' },
    'post.role_granted': {
      ja: '職「{postId}」の役割に「{role}」を付けました',
      en: 'gave the post {postId} the role “{role}”',
    },
    'post.role_withdrawn': {
      ja: '職「{postId}」の役割から「{role}」を外しました',
      en: 'took the role “{role}” from the post {postId}',
    },
    'post.assigned': {
      ja: '{personId}を職「{postId}」に就けました（{kind}、{validFrom}から[{validTo}まで]）',
      en: 'put {personId} in the post {postId} ({kind}, from {validFrom}[ to {validTo}])',
    },
    'post.term_ended': {
      ja: '{personId}が職「{postId}」に就く最後の日を決めました（{kind}）',
      en: 'set the last day of {personId} in the post {postId} ({kind})',
    },
    'person.created': {
      ja: '「{name}」を人の名簿に加えました',
      en: 'entered “{name}” in the list of people',
    },
    'person.edited': { ja: '人の名簿を直しました', en: 'edited the entry of the person' },
    'people.exported': {
      ja: '人の名簿{count}人分を書き出しました',
      en: 'exported the list of {count} people',
      read: true,
    },
  },
  fields: {
    name: { ja: '名前', en: 'Name' },
    agency: { ja: '機関', en: 'Agency', as: agencyWords },
    kind: { ja: '種類', en: 'Kind', as: kinds },
    parentId: { ja: '上の部局', en: 'Above', as: 'reference' },
    departmentId: { ja: '部局・課', en: 'Department', as: 'reference' },
    validFrom: { ja: '始まりの日', en: 'First day', as: 'day' },
    validTo: { ja: '最後の日', en: 'Last day', as: 'day' },
    from: { ja: '改める日', en: 'From', as: 'day' },
    capacity: { ja: '就ける人数', en: 'Capacity', as: capacities },
    superiorPostId: { ja: '上位の職', en: 'Superior', as: 'reference' },
    role: { ja: '役割', en: 'Role', as: granteeWords },
    postId: { ja: '職', en: 'Post', as: 'reference' },
    personId: { ja: '人', en: 'Person', as: 'reference' },
    organisationId: { ja: '所属団体', en: 'Organisation', as: 'reference' },
    email: { ja: 'メールアドレス', en: 'E-mail' },
  },
};
