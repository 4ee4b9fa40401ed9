import { actionWords } from '../api/words.ts';
import type { Bilingual } from '../texts/texts.ts';

/** What stands on a trail and is no action of the table. */
const notes: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  enter_roster: ['填报评议名册', 'Entered the roster'],
  draw_sample: ['随机抽样', 'Drew the sample'],
  record_answer: ['代填评议', 'Took down an answer'],
  close_evaluation: ['结束评议', 'Closed the evaluation'],
  clear_evidence: ['照片可否公开', 'Cleared a photo'],
  object: ['收到公示异议', 'Objection received'],
  dismiss_objection: ['异议不成立', 'Objection dismissed'],
  ask_help: ['请上级解决', 'Asked for help'],
  answer_help: ['上级答复', 'Help answered'],
  pass_on_help: ['转报上级', 'Passed on upwards'],
  withdraw_help: ['撤回求助', 'Took the request back'],
  propose_erasure: ['提请依法删除', 'Proposed an erasure'],
  approve_erasure: ['依法删除', 'Erased by law'],
  refuse_erasure: ['不予删除', 'Erasure refused'],
  receive_referral: ['签收移送', 'Referral received'],
  seal_document: ['文书成稿', 'Paper sealed'],
  hand_over: ['随单位撤并移交', 'Handed over with the merger'],
};

/** An action or note of a trail in words; an unknown one as it is called. */
export function nameOnTrail(action: string): Bilingual {
  const known = actionWords[action.replaceAll('_', '-') as keyof typeof actionWords] as Bilingual | undefined;
  const [zh, en] = notes[action] ?? [action, action];
  return known ?? { zh, en };
}
