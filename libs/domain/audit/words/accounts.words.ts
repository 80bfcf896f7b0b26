import { granteeWords } from '@domain/access';
import { agencyWords, type FeatureWords } from './catalogue.js';

const methods = {
  password: { ja: 'パスワード', en: 'password' },
  'password+totp': { ja: 'パスワードと確認コード', en: 'password and code' },
  provider: { ja: '所属の認証', en: 'the agency’s provider' },
};

export const accountWords: FeatureWords = {
  events: {
    'account.created': { ja: 'アカウントを作りました（{postId}）', en: 'created the account ({postId})' },
    'account.invited': {
      ja: '{personId}にアカウントの招待を送りました',
      en: 'sent {personId} the invitation to an account',
    },
    'account.invitation_revoked': {
      ja: '{personId}への招待を取り消しました',
      en: 'revoked the invitation of {personId}',
    },
    'account.activated': {
      ja: '招待に応じて、アカウントを使い始めました',
      en: 'accepted the invitation and began to use the account',
    },
    'calendar_feed.made': { ja: 'カレンダー配信のアドレスを作りました', en: 'made a calendar address' },
    'calendar_feed.revoked': { ja: 'カレンダー配信をやめました', en: 'revoked the calendar address' },
    'account.password_changed': { ja: 'パスワードを変えました', en: 'changed the password' },
    'account.reset_requested': {
      ja: 'サインインの画面からパスワードの再設定を頼みました',
      en: 'asked for a new password at the sign-in page',
    },
    'account.password_reset': {
      ja: '届いたリンクでパスワードを再設定しました',
      en: 'set a new password by the link in a mail',
    },
    'account.second_factor_enabled': { ja: '二要素認証を設定しました', en: 'set up the second factor' },
    'account.second_factor_disabled': { ja: '二要素認証をやめました', en: 'removed the second factor' },
    'account.second_factor_reset': {
      ja: '{personId}の二要素認証を解除しました',
      en: 'reset the second factor of {personId}',
    },
    'account.recovery_codes_issued': { ja: '復旧コードを作り直しました', en: 'made new recovery codes' },
    'account.recovery_code_used': {
      ja: '復旧コードで本人確認をしました',
      en: 'proved who they are by a recovery code',
    },
    'account.disabled': {
      ja: '{personId}のアカウントを止めました（終えたサインイン{sessionsEnded}件）',
      en: 'disabled the account of {personId} ({sessionsEnded} sessions ended)',
    },
    'account.enabled': {
      ja: '{personId}のアカウントを使えるようにしました',
      en: 'enabled the account of {personId}',
    },
    'session.started': { ja: 'サインインしました[（{method}）]', en: 'signed in[ ({method})]' },
    'session.ended': {
      ja: 'サインイン中の端末{count}件を終わらせました',
      en: 'ended {count} sessions',
    },
    'session.post_switched': { ja: '操作する職を切り替えました', en: 'changed the post they act for' },
  },
  fields: {
    postId: { ja: '職', en: 'Post', as: 'reference' },
    personId: { ja: '人', en: 'Person', as: 'reference' },
    agency: { ja: '機関', en: 'Agency', as: agencyWords },
    roles: { ja: '役割', en: 'Roles', as: granteeWords },
    method: { ja: '方法', en: 'Method', as: methods },
    count: { ja: '件数', en: 'Number' },
    sessionsEnded: { ja: '終えたサインイン', en: 'Sessions ended' },
    endedSessions: { ja: '終えたサインイン', en: 'Sessions ended' },
  },
};
