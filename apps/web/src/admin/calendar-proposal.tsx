import { api, queryClient } from '../api/client.ts';
import type { ApiProblem } from '../api/client.ts';
import { useSay } from '../texts/texts.ts';
import { AskDialog } from './ask-dialog.tsx';
import type { Answers, AskField } from './ask-dialog.tsx';
import { useCalendarTexts } from './calendar-texts.ts';
import { useAdminTexts } from './texts.ts';

/** What can be proposed, as the API names it. */
export type ProposalKind = 'notice' | 'file' | 'closures' | 'lifted-closures';
const titles = { notice: 'importNotice', file: 'importFile', closures: 'close', 'lifted-closures': 'lift' } as const;

const datesIn = (text: string): string[] => text.split(/[\s,,、;;]+/u).filter((day) => day !== '');

async function propose(kind: ProposalKind, answers: Answers): Promise<string> {
  const {
    documentNumber = '',
    reason = '',
    appliesTo,
    text = '',
    csv = '',
    dates = '',
    decreedOn = '',
    unit,
  } = answers;
  const terms = {
    documentNumber,
    reason,
    appliesTo: appliesTo === 'new_cases' ? ('new_cases' as const) : ('open_cases' as const),
  };
  const days = { ...terms, dates: datesIn(dates), ...(unit ? { unitId: unit } : {}) };
  const send = async () => {
    switch (kind) {
      case 'notice':
        return api.POST('/api/v1/calendars/changes/notice', { body: { ...terms, text } });
      case 'file': {
        const status = answers['status'] === 'provisional' ? 'provisional' : 'official';
        return api.POST('/api/v1/calendars/changes/file', { body: { ...terms, csv, status } });
      }
      case 'closures':
        return api.POST('/api/v1/calendars/changes/closures', { body: { ...days, decreedOn } });
      case 'lifted-closures':
        return api.POST('/api/v1/calendars/changes/lifted-closures', { body: days });
    }
  };
  const { data } = await send();
  return data?.id ?? '';
}

interface Unread {
  readonly sentence: string;
  readonly zh: string;
  readonly en: string;
}
const isUnread = (one: unknown): one is Unread =>
  typeof one === 'object' && one !== null && 'sentence' in one && 'zh' in one && 'en' in one;

/** The sentences of a notice that the server did not understand, each with why. */
function sentencesOf({ body }: ApiProblem): readonly Unread[] {
  const sentences: unknown = body['sentences'];
  return Array.isArray(sentences) ? sentences.filter(isUnread) : [];
}

interface CalendarProposalProps {
  readonly kind: ProposalKind;
  readonly today: string;
  readonly close: () => void;
  readonly done: (id: string) => void;
}

/** The form to a change of the calendar; the server reads it and says what it did not understand. */
export function CalendarProposal({ kind, today, close, done }: CalendarProposalProps) {
  const t = useCalendarTexts();
  const admin = useAdminTexts();
  const say = useSay();
  const content: Record<ProposalKind, readonly AskField[]> = {
    notice: [{ name: 'text', kind: 'area', rows: 9, label: t('noticeText'), hint: t('noticeHint') }],
    file: [
      { name: 'csv', kind: 'area', rows: 8, label: t('csv'), hint: t('csvHint') },
      {
        name: 'status',
        kind: 'choice',
        label: t('fileStatus'),
        initial: 'official',
        options: (['official', 'provisional'] as const).map((value) => ({ value, label: t(value) })),
      },
    ],
    closures: [
      { name: 'dates', kind: 'area', label: t('dates'), hint: t('datesHint') },
      { name: 'decreedOn', kind: 'day', label: t('decreedOn'), initial: today },
      { name: 'unit', kind: 'unit', label: t('place'), optional: true },
    ],
    'lifted-closures': [
      { name: 'dates', kind: 'area', label: t('dates'), hint: t('datesHint') },
      { name: 'unit', kind: 'unit', label: t('place'), optional: true },
    ],
  };
  let id = '';
  return (
    <AskDialog
      title={t(titles[kind])}
      verb={admin('propose')}
      width={640}
      note={t('proposeNote')}
      fields={[
        ...content[kind],
        { name: 'documentNumber', kind: 'text', label: admin('document') },
        { name: 'reason', kind: 'text', label: admin('reason') },
        {
          name: 'appliesTo',
          kind: 'choice',
          label: t('appliesTo'),
          initial: 'open_cases',
          options: (['open_cases', 'new_cases'] as const).map((value) => ({ value, label: t(value) })),
        },
      ]}
      submit={async (answers) => {
        id = await propose(kind, answers);
        await queryClient.invalidateQueries();
      }}
      done={() => done(id)}
      cancel={close}
      explain={(problem) => {
        const sentences = sentencesOf(problem);
        return sentences.length === 0 ? null : (
          <>
            <p className="strong">{t('notUnderstood')}</p>
            <ul>
              {sentences.map((one) => (
                <li key={one.sentence}>
                  “{one.sentence}” {say(one)}
                </li>
              ))}
            </ul>
          </>
        );
      }}
    />
  );
}
