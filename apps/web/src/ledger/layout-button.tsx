import { Button } from 'antd';
import { useState } from 'react';
import { Dialog } from '../parts/dialog.tsx';
import { useSay } from '../texts/texts.ts';
import { isFixed } from './layout.ts';
import type { LedgerLayout } from './layout.ts';
import type { Column } from './ledger-data.ts';
import { useLedgerTexts } from './texts.ts';

interface LayoutButtonProps {
  readonly columns: readonly Column[];
  readonly layout: LedgerLayout;
}

/** Columns and height of the rows, changed at once and kept on this computer. */
export function LayoutButton({ columns, layout }: LayoutButtonProps) {
  const t = useLedgerTexts();
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const { hidden, hide, isCompact, turnCompact } = layout;
  const chosen = columns.filter((column) => !isFixed(column));
  return (
    <>
      <Button aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {hidden.length > 0 ? t('layoutHidden', { count: hidden.length }) : t('layout')}
      </Button>
      <Dialog
        open={isOpen}
        title={t('layout')}
        width={560}
        onCancel={() => setOpen(false)}
        footer={[
          <Button key="all" disabled={hidden.length === 0} onClick={() => hide([])}>
            {t('layoutAll')}
          </Button>,
          <Button key="done" type="primary" onClick={() => setOpen(false)}>
            {t('layoutDone')}
          </Button>,
        ]}
      >
        <label className="check-line">
          <input type="checkbox" checked={isCompact} onChange={({ target }) => turnCompact(target.checked)} />
          {t('compact')}
        </label>
        <fieldset className="layout-columns">
          <legend>{t('layoutColumns')}</legend>
          {chosen.map((column) => (
            <label key={column.key} className="check-line">
              <input
                type="checkbox"
                checked={!hidden.includes(column.key)}
                onChange={({ target }) =>
                  hide(target.checked ? hidden.filter((key) => key !== column.key) : [...hidden, column.key])
                }
              />
              {say(column)}
            </label>
          ))}
        </fieldset>
        <p className="third">{t('layoutWhy')}</p>
      </Dialog>
    </>
  );
}
