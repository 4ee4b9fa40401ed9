import { useSpeech } from './frame.tsx';

const answers = ['satisfied', 'basically', 'not_satisfied', 'unknown'] as const;
export type Answer = (typeof answers)[number];

const mouths: Readonly<Record<Answer, string>> = {
  satisfied: 'M13 24c3 5 11 5 14 0',
  basically: 'M13 26h14',
  not_satisfied: 'M13 29c3-5 11-5 14 0',
  unknown: 'M14.5 26h.01M20 28.5h.01M25.5 26h.01',
};

interface ChoicesProps {
  readonly chosen: Answer | null;
  readonly choose: (answer: Answer) => void;
}

/** Four answers as radio buttons, each told apart by face, word and tick. */
export function Choices({ chosen, choose }: ChoicesProps) {
  const { t } = useSpeech();
  return (
    <fieldset className="answers">
      <legend>{t('howSatisfied')}</legend>
      <div className="answer-grid">
        {answers.map((answer) => (
          <label key={answer} className={`answer ${answer} ${chosen === answer ? 'chosen' : ''}`}>
            <input type="radio" name="answer" checked={chosen === answer} onChange={() => choose(answer)} />
            <svg width="40" height="40" viewBox="0 0 40 40" aria-hidden="true" focusable="false">
              <circle cx="20" cy="20" r="18" />
              <path className="eyes" d="M13.5 15h.01M26.5 15h.01" />
              <path className={answer === 'unknown' ? 'eyes' : ''} d={mouths[answer]} />
            </svg>
            <span>{t(answer)}</span>
            <span className="tick" aria-hidden="true">
              ✓
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
