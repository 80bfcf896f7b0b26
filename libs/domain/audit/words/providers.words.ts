import { permissionWords } from '@domain/access';
import { agencyWords, type FeatureWords } from './catalogue.js';

const reasons = {
  unknown: { ja: '合う割当がない', en: 'no rule fits' },
  disabled: { ja: 'アカウントが停止されている', en: 'the account is disabled' },
  incomplete: { ja: '氏名かメールアドレスが届かない', en: 'name or address is missing' },
  address_taken: { ja: '同じメールアドレスの利用者がいる', en: 'somebody else has this address' },
};

/** Sign-in by an agency's provider, and personal access tokens. */
export const providerWords: FeatureWords = {
  events: {
    'account.provisioned': {
      ja: '{provider}の認証で初めてサインインした{personId}にアカウントを作り、{postIds}に就けました',
      en: 'made an account for {personId}, who came by the provider of {provider}, in {postIds}',
    },
    'account.provider_linked': {
      ja: 'アカウントを{provider}の認証と結び付けました',
      en: 'linked the account to the provider of {provider}',
    },
    'account.provider_unlinked': {
      ja: '{provider}の認証との結び付けを解除しました',
      en: 'removed the link to the provider of {provider}',
    },
    'provider.sign_in_refused': {
      ja: '{provider}の認証で来た人のサインインを断りました（{reason}）',
      en: 'refused the sign-in of somebody who came by the provider of {provider} ({reason})',
    },
    'provider_rule.created': {
      ja: '属性「{claim}」が「{value}」の人を「{postId}」に割り当てることにしました',
      en: 'made the rule that “{claim}” of “{value}” gives the post {postId}',
    },
    'provider_rule.deleted': {
      ja: '属性「{claim}」が「{value}」の人を「{postId}」に割り当てることをやめました',
      en: 'removed the rule that “{claim}” of “{value}” gives the post {postId}',
    },
    'token.created': {
      ja: 'アクセストークン「{name}」を作りました（{postId}として、{expiresAt}まで）',
      en: 'made the access token “{name}” (as {postId}, until {expiresAt})',
    },
    'token.revoked': {
      ja: 'アクセストークン「{name}」を取り消しました',
      en: 'revoked the access token “{name}”',
    },
  },
  fields: {
    provider: { ja: '認証の機関', en: 'Provider', as: agencyWords },
    personId: { ja: '人', en: 'Person', as: 'reference' },
    postId: { ja: '職', en: 'Post', as: 'reference' },
    postIds: { ja: '職', en: 'Posts', as: 'reference' },
    reason: { ja: '理由', en: 'Reason', as: reasons },
    claim: { ja: '属性の名', en: 'Claim' },
    value: { ja: '値', en: 'Value' },
    name: { ja: '名前', en: 'Name' },
    scopes: { ja: 'できること', en: 'Scopes', as: permissionWords },
    expiresAt: { ja: '期限', en: 'Until', as: 'instant' },
  },
};
