/** 下書き → 予定 → 反映済; a list that could not be applied waits for a person, and a list that is not wanted is withdrawn. */
export const transferStates = ['draft', 'scheduled', 'applied', 'failed', 'withdrawn'] as const;
export type TransferState = (typeof transferStates)[number];

export type TransferAct = 'upload' | 'schedule' | 'withdraw' | 'retry' | 'apply' | 'fail';

/** From which states an act leads where. */
export const transferMoves: Record<TransferAct, { from: readonly TransferState[]; to: TransferState }> = {
  upload: { from: ['draft'], to: 'draft' },
  schedule: { from: ['draft'], to: 'scheduled' },
  withdraw: { from: ['draft', 'scheduled', 'failed'], to: 'withdrawn' },
  retry: { from: ['failed'], to: 'scheduled' },
  apply: { from: ['scheduled'], to: 'applied' },
  fail: { from: ['scheduled'], to: 'failed' },
};
