import { useState } from 'react';
import type { FormEvent } from 'react';
import { send } from './call.ts';
import { useSpeech } from './frame.tsx';
import type { TextKey } from './texts.ts';
import { refusedBy } from './use-answer.ts';

interface Problem {
  readonly key: TextKey;
  readonly kinds?: readonly string[];
}

/** What is not right, with a name or without, and the receipt for it. */
export function ObjectionForm({ id }: { readonly id: string }) {
  const { t } = useSpeech();
  const [receipt, setReceipt] = useState<string | null>(null);
  return (
    <section aria-labelledby="object">
      <h2 id="object">{t('object')}</h2>
      <p className="small left">{t('objectWhy')}</p>
      {receipt === null ? <Fields id={id} done={setReceipt} /> : <Receipt receipt={receipt} />}
    </section>
  );
}

function Fields({ id, done }: { readonly id: string; readonly done: (receipt: string) => void }) {
  const { t } = useSpeech();
  const [form, setForm] = useState({ claim: '', name: '', contact: '' });
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const change = (part: Partial<typeof form>): void => setForm({ ...form, ...part });
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (isSending) return;
    if (form.claim.trim() === '') return setProblem({ key: 'claimNeeded' });
    setSending(true);
    setProblem(null);
    try {
      // What is left empty is left out.
      const body = Object.fromEntries(Object.entries(form).filter(([, text]) => text.trim() !== ''));
      done((await send<{ receipt: string }>(`notices/${encodeURIComponent(id)}/objections`, body)).receipt);
    } catch (error) {
      const refused = refusedBy(error);
      if (refused.code === 'personal_data') setProblem({ key: 'personal', kinds: refused.missing });
      else setProblem({ key: keyOf(refused.code) });
    } finally {
      setSending(false);
    }
  };
  const kinds = (problem?.kinds ?? []).map((kind) => t(kind as TextKey)).join('、');
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <label className="label" htmlFor="claim">
        {t('claim')}
      </label>
      <p className="small left" id="claim-hint">
        {t('claimHint')}
      </p>
      <textarea
        id="claim"
        rows={5}
        maxLength={2000}
        aria-describedby="claim-hint"
        value={form.claim}
        onChange={(e) => change({ claim: e.target.value })}
      />
      <label className="label" htmlFor="name">
        {t('name')}
      </label>
      <input
        id="name"
        maxLength={60}
        autoComplete="name"
        value={form.name}
        onChange={(e) => change({ name: e.target.value })}
      />
      <label className="label" htmlFor="contact">
        {t('contact')}
      </label>
      <input
        id="contact"
        maxLength={100}
        autoComplete="tel"
        aria-describedby="contact-hint"
        value={form.contact}
        onChange={(e) => change({ contact: e.target.value })}
      />
      <p className="small left" id="contact-hint">
        {t('contactHint')}
      </p>
      {problem && (
        <p className="problem" role="alert">
          {t(problem.key, { kinds })}
        </p>
      )}
      <button type="submit" className="send" aria-busy={isSending}>
        {t(isSending ? 'sending' : 'sendObjection')}
      </button>
    </form>
  );
}

const keyOf = (code: string): TextKey =>
  code === 'too_many' ? 'tooMany' : code === 'not_in_notice' ? 'over' : code === 'offline' ? 'offline' : 'unreachable';

function Receipt({ receipt }: { readonly receipt: string }) {
  const { t } = useSpeech();
  // Only a page by https may copy; elsewhere, and where the browser refuses, it is said how to keep the code.
  const copying = navigator.clipboard as Clipboard | undefined;
  const [outcome, setOutcome] = useState<'copied' | 'byHand' | null>(copying ? null : 'byHand');
  const copy = (): void => {
    void copying?.writeText(receipt).then(
      () => setOutcome('copied'),
      () => setOutcome('byHand'),
    );
  };
  return (
    <div className="receipt" role="status">
      <h3>✓ {t('objected')}</h3>
      <p className="label">{t('receipt')}</p>
      <output className="receipt-code">{receipt}</output>
      <p>{t('receiptWhy')}</p>
      {outcome === 'byHand' ? (
        <p>{t('byHand')}</p>
      ) : (
        <button type="button" className="plain-button" onClick={copy}>
          {t(outcome ?? 'copy')}
        </button>
      )}
    </div>
  );
}
