import { useSession } from '../api/session.ts';
import { useShellTexts } from './texts.ts';

/** Says on every page that what stands there is made up, and how it is taken away; absent in a real installation. */
export function SampleBar() {
  const t = useShellTexts();
  const { isDemonstration } = useSession();
  if (!isDemonstration) return null;
  return (
    <details className="sample-bar">
      <summary>
        <strong>{t('sample')}</strong> <span>{t('sampleWhat')}</span>
      </summary>
      <p>{t('sampleRemove')}</p>
      <p>
        <code>node dist/apps/cli/src/main.js demo remove</code>
      </p>
      <p>{t('sampleElse')}</p>
    </details>
  );
}
