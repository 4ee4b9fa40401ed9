import { Button, Input } from 'antd';
import { useSay } from '../texts/texts.ts';
import type { Bilingual } from '../texts/texts.ts';
import type { Field } from './action-fields.ts';
import { useFormTexts } from './form-texts.ts';
import { StandardReasons } from './reason-field.tsx';

interface TextsProps {
  readonly field: Extract<Field, { kind: 'texts' }>;
  readonly value: readonly string[];
  readonly change: (value: readonly string[]) => void;
  readonly reasons: readonly Bilingual[];
}

/** Short texts, one a line; a standard one takes the first empty line. */
export function Texts({ field, value, change, reasons }: TextsProps) {
  const t = useFormTexts();
  const say = useSay();
  const [zh, en] = field.label;
  const name = say({ zh, en });
  const lines = value.length > 0 ? value : [''];
  const choose = (reason: string): void => {
    const filled = lines.filter((line) => line.trim() !== '');
    if (!filled.includes(reason) && filled.length < field.max) change([...filled, reason]);
  };
  return (
    <>
      <StandardReasons reasons={reasons} choose={choose} />
      {lines.map((line, at) => (
        <div key={at} className="field-line">
          <Input
            aria-label={`${name} ${at + 1}`}
            maxLength={field.length}
            value={line}
            onChange={(event) => change(lines.map((one, index) => (index === at ? event.target.value : one)))}
          />
          {lines.length > 1 && (
            <Button
              aria-label={`${t('remove')} ${at + 1}`}
              onClick={() => change(lines.filter((_, index) => index !== at))}
            >
              {t('remove')}
            </Button>
          )}
        </div>
      ))}
      {lines.length < field.max && (
        <Button type="dashed" onClick={() => change([...lines, ''])}>
          {say({ zh: field.add[0], en: field.add[1] })}
        </Button>
      )}
    </>
  );
}
