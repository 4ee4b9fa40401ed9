/** How serious a case is: A is for a leader and for joint review (sections 4, 6 and 7). */
export const caseLevels = ['A', 'B', 'C'] as const;
export type CaseLevel = (typeof caseLevels)[number];

/** One level more serious (rung 5). */
export const levelAbove = (level: CaseLevel): CaseLevel => (level === 'C' ? 'B' : 'A');
