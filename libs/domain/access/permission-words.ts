import type { Wording } from '@platform/errors';
import type { Grantee, Permission, PermissionGroup, Scope } from './permissions.js';

// What an official reads in the permission table. A permission, role or scope without words does not compile.

/** Who is allowed something. */
export const granteeWords: Record<Grantee, Wording> = {
  anyone: { ja: 'だれでも（サインインなし）', en: 'Anyone, signed in or not' },
  signed_in: { ja: 'サインインした全員', en: 'Everyone who is signed in' },
  secretariat: { ja: '事務局', en: 'Secretariat' },
  owner_staff: { ja: '担当者', en: 'Staff' },
  section_head: { ja: '所属長', en: 'Section head' },
  bureau_coordinator: { ja: '部局主管課', en: 'Bureau coordinator' },
  council_member: { ja: '委員', en: 'Council member' },
  viewer: { ja: '閲覧者', en: 'Viewer' },
  administrator: { ja: 'システム管理者', en: 'Administrator' },
};

/** On which records: the short word of the table, and what it means. */
export const scopeWords: Record<Scope, { name: Wording; meaning: Wording }> = {
  own: {
    name: { ja: '自機関', en: 'own agency' },
    meaning: { ja: '自分の機関のもの', en: 'what belongs to the own agency' },
  },
  joint: {
    name: { ja: '共同', en: 'joint' },
    meaning: { ja: '道と市が共同でもつもの', en: 'what belongs to both agencies' },
  },
  shared: {
    name: { ja: '道市間', en: 'between agencies' },
    meaning: { ja: '道と市の間で頼んだもの', en: 'what one agency asked of the other' },
  },
  assigned: {
    name: { ja: '受け持ち', en: 'assigned' },
    meaning: { ja: '自分の職が受け持つもの、または書いたもの', en: 'what the own post answers for or wrote' },
  },
  assigned_agency: {
    name: { ja: '機関の受け持ち', en: 'assigned to the agency' },
    meaning: { ja: '自分の機関の職が受け持つもの', en: 'what a post of the own agency answers for' },
  },
  council: {
    name: { ja: '協議会', en: 'council' },
    meaning: {
      ja: '自分の職が席をもつ協議会のもの',
      en: 'what belongs to a council with a seat of the own post',
    },
  },
  any: {
    name: { ja: 'すべて', en: 'all' },
    meaning: { ja: '機関を問わずすべて', en: 'every record of either agency' },
  },
};

export const groupWords: Record<PermissionGroup, Wording> = {
  service: { ja: 'サービス', en: 'Service' },
  session: { ja: 'サインイン', en: 'Sign-in' },
  account: { ja: 'アカウント', en: 'Accounts' },
  calendar: { ja: '暦', en: 'Calendar' },
  permission: { ja: '権限', en: 'Permissions' },
  post: { ja: '職', en: 'Posts' },
  department: { ja: '部局・課', en: 'Departments' },
  person: { ja: '職員', en: 'People' },
  role: { ja: '役割', en: 'Roles' },
  provider: { ja: '機関のサインイン', en: 'Agency sign-in' },
  organisation: { ja: '関係団体', en: 'Organisations' },
  transfer: { ja: '人事異動', en: 'April hand-over' },
  mailbox: { ja: '手元の郵便受け', en: 'Local mailbox' },
  joint_act: { ja: '両機関の同意', en: 'Joint acts' },
  strategy: { ja: '総合戦略', en: 'Strategies' },
  programme: { ja: 'プログラム', en: 'Programmes' },
  initiative: { ja: '取組', en: 'Initiatives' },
  indicator: { ja: '指標', en: 'Indicators' },
  measurement: { ja: '実績値', en: 'Measurements' },
  evaluation: { ja: '評価', en: 'Evaluations' },
  rule_set: { ja: '評価の基準', en: 'Rules of evaluation' },
  master: { ja: '全数の台帳', en: 'Dated counts' },
  statistic: { ja: '統計', en: 'Statistics' },
  reading: { ja: '読み取り', en: 'Readings' },
  revision: { ja: '改定', en: 'Revisions' },
  lineage: { ja: '系譜', en: 'Lineage' },
  data_issue: { ja: '疑義', en: 'Data issues' },
  owner: { ja: '主体区分', en: 'Owners' },
  marker: { ja: '記載の主体区分', en: 'Markers' },
  task: { ja: '作業', en: 'Tasks' },
  remark: { ja: '書き込み', en: 'Remarks' },
  document: { ja: '資料・写真', en: 'Documents and photos' },
  open_data: { ja: 'オープンデータ', en: 'Open data' },
  calendar_feed: { ja: 'カレンダー配信', en: 'Calendar feed' },
  agreement: { ja: '連携協定', en: 'Agreements' },
  council: { ja: '協議会', en: 'Councils' },
  meeting: { ja: '会議・議事録', en: 'Meetings and minutes' },
  report: { ja: '報告書', en: 'Reports' },
  schedule: { ja: '報告書の予定', en: 'Report schedules' },
  sheet: { ja: '様式', en: 'Forms' },
  import: { ja: '取込', en: 'Imports' },
  delivery: { ja: '配達台帳', en: 'Deliveries' },
  queue: { ja: '処理の待ち行列', en: 'Work queues' },
  audit: { ja: '監査の記録', en: 'Audit' },
  history: { ja: '履歴', en: 'History' },
  retention: { ja: '保存期間と廃棄', en: 'Retention and disposal' },
  disposed_record: { ja: '廃棄された記録', en: 'Records disposed of' },
};

export const permissionWords: Record<Permission, Wording> = {
  'service.look': { ja: 'サービスが動いているかを見る', en: 'See whether the service runs' },
  'session.start': { ja: 'サインインする', en: 'Sign in' },
  'session.own': { ja: '自分のサインインと、自分の担当を見る', en: 'See the own session and the own work' },
  'account.own': { ja: '自分のアカウントを管理する', en: 'Manage the own account' },
  'account.recover': {
    ja: '招待やパスワードの再設定に答える',
    en: 'Answer an invitation or a password reset',
  },
  'calendar.read': { ja: '閉庁日を見る', en: 'See the closed days' },
  'permission.read': { ja: 'だれが何をできるかを見る', en: 'See who may do what' },

  'post.read': { ja: '職と組織を見る', en: 'See posts and the organisation' },
  'department.manage': { ja: '部局・課を直す', en: 'Change departments' },
  'post.manage': { ja: '職と担い手を直す', en: 'Change posts and their holders' },
  'person.read': { ja: '職員の一覧を見る', en: 'See people' },
  'person.manage': { ja: '職員を加える・直す', en: 'Add and change people' },
  'role.grant': { ja: '職に役割を与える', en: 'Grant roles to posts' },
  'account.manage': { ja: 'アカウントを招待する・止める', en: 'Invite and disable accounts' },
  'provider.manage': { ja: '機関のサインインを設定する', en: 'Set up the agency sign-in' },
  'organisation.read': { ja: '関係団体を見る', en: 'See organisations' },
  'organisation.manage': { ja: '関係団体を直す', en: 'Change organisations' },
  'transfer.read': { ja: '異動の引継ぎを見る', en: 'See a hand-over' },
  'transfer.prepare': { ja: '異動の一覧を読み込む', en: 'Load a transfer list' },
  'transfer.confirm': { ja: '自分の引継ぎを確認する', en: 'Confirm the own hand-over' },
  'mailbox.read': { ja: '試用環境のメールを見る', en: 'See the mail of a trial installation' },

  'joint_act.read': {
    ja: '相手の機関が同意を求めていることを見る',
    en: 'See what one agency asks of the other',
  },
  'joint_act.answer': {
    ja: '共同のものについて、相手の機関の求めに同意する・断る',
    en: 'Agree to what the other agency asks about joint records, or refuse',
  },
  'strategy.read': { ja: '総合戦略を見る', en: 'See strategies' },
  'strategy.manage': {
    ja: '総合戦略をつくり、目標と施策を直す',
    en: 'Set up strategies with their goals and measures',
  },
  'programme.read': { ja: 'プログラムと取組を見る', en: 'See programmes and initiatives' },
  'programme.manage': {
    ja: 'プログラムをつくり、テーマと位置づけを直す',
    en: 'Set up programmes, their themes and their place in the strategies',
  },
  'revision.propose': { ja: '公式の文言の改定を起こす', en: 'Propose a revision of official wording' },
  'revision.consent': {
    ja: '改定に自分の機関として同意する・戻す',
    en: 'Consent to a revision or return it',
  },
  'lineage.manage': { ja: '系譜の線を引く・直す', en: 'Draw and change lineage' },
  'lineage.confirm': { ja: '系譜を自分の機関として確認する', en: 'Confirm lineage for the own agency' },
  'data_issue.report': { ja: '疑義を知らせる', en: 'Report a data issue' },
  'data_issue.rule': { ja: '疑義を判断する', en: 'Rule on a data issue' },

  'indicator.read': { ja: '指標・実績・評価を見る', en: 'See indicators, their figures and evaluation' },
  'indicator.manage': { ja: '指標と目標を加える・直す', en: 'Add and change indicators and targets' },
  'indicator.publish': { ja: '指標を公開する', en: 'Publish indicators' },
  'measurement.record': { ja: '実績値を記録する', en: 'Record measurements' },
  'evaluation.freeze': { ja: '評価を確定する', en: 'Freeze an evaluation' },
  'rule_set.manage': { ja: '評価の基準を決める', en: 'Decide the rules of evaluation' },
  'master.manage': { ja: '全数の基になる数を決める', en: 'Enter what “all” counts' },
  'statistic.read': { ja: '統計と資料の数値を見る', en: 'See statistics and facts' },
  'statistic.manage': { ja: '統計と資料の数値を記録する', en: 'Record statistics and facts' },
  'reading.read': { ja: '入力した数と年の読み取りを確かめる', en: 'See how a typed number or year is read' },
  'initiative.manage': {
    ja: '取組の案をつくる、担当・連携先・メモなどを直す',
    en: 'Draft initiatives; change departments, partners and notes',
  },
  'initiative.read_note': { ja: '取組の作業メモを読む', en: 'Read the working notes of an initiative' },
  'initiative.propose': { ja: '取組の案を提案する', en: 'Propose an initiative' },
  'initiative.consent': {
    ja: '提案された取組に同意する・差し戻す',
    en: 'Consent to a proposal, or return it',
  },
  'initiative.run': {
    ja: '取組を始める・休止する・完了にする・終了する',
    en: 'Begin, suspend, complete and end an initiative',
  },
  'owner.confirm': { ja: '取組の主体区分を確認する', en: 'Confirm whose an initiative is' },
  'marker.confirm': { ja: '記載の主体区分を確認する', en: 'Confirm the marker of an entry' },

  'task.read': { ja: '作業を見る', en: 'See tasks' },
  'task.open': { ja: '作業を頼む', en: 'Give a task' },
  'task.edit': { ja: '頼んだ作業の内容と期限を直す', en: 'Edit a task that was given' },
  'task.advance': { ja: '作業を始める・止める・完了にする', en: 'Start, block and complete a task' },
  'task.reopen': { ja: '完了した作業をやり直しにする', en: 'Reopen a finished task' },
  'task.cancel': { ja: '作業を中止する', en: 'Cancel a task' },
  'task.reassign': { ja: '作業の担当を変える', en: 'Hand a task on' },

  'remark.read': { ja: '書き込みを読む（読む人の範囲に入るもの）', en: 'Read remarks (by their audience)' },
  'remark.write': { ja: '書き込む', en: 'Write a remark' },
  'remark.edit': { ja: '自分の職の書き込みを直す', en: "Edit the own post's remark" },
  'remark.widen': { ja: '書き込みを読む人の範囲を広げる', en: "Widen a remark's audience" },
  'remark.strike': { ja: '書き込みを取り消す', en: 'Strike a remark' },
  'document.read': {
    ja: '資料・写真を読む（読む人の範囲に入るもの）',
    en: 'Read documents (by their audience)',
  },
  'document.manage': { ja: '資料・写真を登録する・直す・取り下げる', en: 'Add, edit and withdraw documents' },
  'open_data.read': { ja: '公開するデータを受け取る', en: 'Take the public data' },
  'calendar_feed.read': {
    ja: '秘密のアドレスで予定を受け取る',
    en: 'Take the calendar behind a secret address',
  },
  'document.publish': { ja: '資料・写真を公開する', en: 'Publish documents' },

  'agreement.read': { ja: '連携協定を見る', en: 'See agreements' },
  'agreement.manage': { ja: '連携協定を準備する・直す', en: 'Prepare and edit agreements' },
  'agreement.decide': {
    ja: '連携協定の締結・変更・延長・終了を記録する',
    en: 'Conclude, amend, renew and terminate agreements',
  },

  'council.read': { ja: '協議会・会議・決定を見る', en: 'See councils, meetings and decisions' },
  'council.create': { ja: '協議会をつくる', en: 'Set up a council' },
  'meeting.read_draft': { ja: '準備中の会議を見る', en: 'See a meeting in preparation' },
  'meeting.record': { ja: '会議を準備し、議事録と決定を記録する', en: 'Prepare and record a meeting' },

  'report.read': { ja: '報告書を見る', en: 'See reports' },
  'report.make': { ja: '報告書をつくる', en: 'Make a report' },
  'schedule.read': { ja: '報告書の予定を見る', en: 'See report schedules' },
  'schedule.manage': { ja: '報告書の予定を加える・止める', en: 'Manage report schedules' },

  'delivery.read': { ja: '配達台帳を見る', en: 'See deliveries' },
  'sheet.export': { ja: '様式をExcelやCSVで受け取る', en: 'Take a form as Excel or CSV' },
  'import.read': { ja: '取込を見る', en: 'See imports' },
  'import.run': { ja: 'ファイルを取り込む', en: 'Import a file' },
  'import.programme': { ja: '計画全体を取り込む', en: 'Import a whole programme' },
  'import.consent': {
    ja: '自分の機関の記録を変えるファイルに同意する',
    en: 'Consent to a file that changes records of the own agency',
  },
  'import.undo': { ja: '取込を取り消す', en: 'Undo an import' },
  'delivery.resend': { ja: 'メールをもう一度送る', en: 'Send a mail again' },
  'queue.read': { ja: '処理の待ち行列を見る', en: 'See the work queues' },

  'history.read': { ja: '見られる記録の履歴を見る', en: 'See the history of a record one may see' },
  'audit.read': { ja: '監査の記録を見る', en: 'See the audit' },
  'audit.verify': { ja: '記録のつながりを確かめる', en: 'Verify the chain of the record' },
  'audit.export': { ja: '監査の記録を書き出す', en: 'Export the audit' },
  'retention.read': { ja: '保存期間と廃棄の一覧を見る', en: 'See retention and disposal lists' },
  'disposed_record.read': {
    ja: '廃棄された記録の番号と日を見る',
    en: 'See number and day of a record that was disposed of',
  },
  'retention.decide': {
    ja: '保存期間を決め、廃棄の一覧を決めて承認する',
    en: 'Decide retention and approve disposal',
  },
};
