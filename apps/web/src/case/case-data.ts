import type { Schemas } from '../api/client.ts';

export type CaseView = Schemas['CaseView'];
export type CasePost = Schemas['CasePost'];

/** What forms choose from. */
export interface CaseData {
  readonly posts: readonly CasePost[];
  readonly evidence: CaseView['evidence'];
  readonly plan: CaseView['plan'];
  readonly proceedings: CaseView['proceedings'];
  /** Rungs that went out, by their keys. */
  readonly rungs: readonly { readonly key: string; readonly rung: number; readonly firedAt: string }[];
  /** The Beijing day the server goes by. */
  readonly today: string;
}

export const noData: CaseData = { posts: [], evidence: [], plan: null, proceedings: [], rungs: [], today: '' };
