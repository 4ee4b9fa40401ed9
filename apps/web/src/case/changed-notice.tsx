import { Button } from 'antd';
import type { Schemas } from '../api/client.ts';
import { actionWords } from '../api/words.ts';
import { timeText } from '../texts/dates.ts';
import { useSay } from '../texts/texts.ts';
import { useFormTexts } from './form-texts.ts';

/** What somebody did to a case, and the version it made. */
export interface CaseChange {
  readonly by: string;
  /** As the trail names it. */
  readonly action: string;
  readonly at: string;
}

interface ChangedNoticeProps {
  readonly change: CaseChange | null;
  readonly version: number;
  /** The action of the form, when it is not possible any more. */
  readonly gone: string | null;
  readonly today: string;
  /** Goes on with what the case is now; or, where that is not possible, gives the form up. */
  readonly agree: () => void;
}

/** A case that changed under a half-written form: what changed and by whom; what was typed stays. */
export function ChangedNotice({ change, version, gone, today, agree }: ChangedNoticeProps) {
  const t = useFormTexts();
  const say = useSay();
  const action = change?.action.replaceAll('_', '-') ?? '';
  const known = actionWords[action as keyof typeof actionWords] as { zh: string; en: string } | undefined;
  return (
    <div className="form-notice" role="status">
      <p>
        <strong>
          {change
            ? t('changedBy', {
                by: change.by || t('theSystem'),
                time: timeText(change.at, today),
                action: known ? say(known) : action,
                version,
              })
            : t('changedNow', { version })}
        </strong>
      </p>
      <p>{gone ? t('gone', { action: gone }) : t('stale')}</p>
      <Button size="small" onClick={agree}>
        {t(gone ? 'giveUp' : 'goOn')}
      </Button>
    </div>
  );
}

/** The last thing that was done, by the trail, newest first; what the system did at the same moment followed from it. */
export function lastChange(events: readonly Schemas['TrailRow'][]): CaseChange | null {
  const done = events.filter(({ outcome }) => outcome === 'accepted');
  const last = done.find(({ at, actor }) => at === done[0]?.at && actor.person !== null) ?? done[0];
  return last ? { by: last.actor.person ?? '', action: last.action, at: last.at } : null;
}

/** What a refusal for an old version says about the new one. */
export function changeOf(body: Readonly<Record<string, unknown>>): (CaseChange & { readonly version: number }) | null {
  const current = body['current'];
  if (typeof current !== 'object' || current === null) return null;
  const { changedBy, action, changedAt, version } = current as Record<string, unknown>;
  return { by: String(changedBy), action: String(action), at: String(changedAt), version: Number(version) };
}
