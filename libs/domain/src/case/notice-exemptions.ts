/** Grounds on which a case may close without public notice (T23). */
export const noticeExemptions = [
  'state_secret',
  'running_investigation',
  'unrest_risk',
  'major_sensitivity',
  'personal_data',
] as const;
export type NoticeExemption = (typeof noticeExemptions)[number];
