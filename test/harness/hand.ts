import type { Locator, Page } from '@playwright/test';
import { see } from './browser.js';

/** A file as somebody has it on his device. */
export interface GivenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** What a person does on a page. Each way of working does the same deeds with its own means and no other. */
export interface Hand {
  /** A button, a link, a box to tick, one of several to choose. */
  press(target: Locator): Promise<void>;
  /** Text into a field. */
  write(field: Locator, text: string): Promise<void>;
  /** One option of a list that opens. */
  choose(list: Locator, option: string): Promise<void>;
  /** An ISO day into a date field. */
  day(field: Locator, day: string): Promise<void>;
  /** A file by the chooser of the browser. */
  give(field: Locator, file: GivenFile): Promise<void>;
}

const MOST_TABS = 250;
const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === element.ownerDocument.activeElement);
const optionsOf = (page: Page): Locator => page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden)');

/** A mouse at a desk, and keys for what is written. */
export const mouseOf = (page: Page): Hand => pointing(page, (target) => target.click());

/** A thumb on a phone. */
export const thumbOf = (page: Page): Hand => pointing(page, (target) => target.tap());

function pointing(page: Page, point: (target: Locator) => Promise<void>): Hand {
  return {
    press: point,
    async write(field, text) {
      await point(field);
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.insertText(text);
    },
    async choose(list, option) {
      await point(list);
      if ((await list.evaluate(({ tagName }) => tagName)) === 'SELECT') {
        // The list of a native select is the device's own; nothing of the page is there to point at.
        await list.selectOption({ label: option });
        return;
      }
      await point(optionsOf(page).getByText(option, { exact: false }).first());
    },
    async day(field, day) {
      await point(field);
      // The calendar that opens is the device's own.
      await field.fill(day);
    },
    async give(field, file) {
      const opened = page.waitForEvent('filechooser');
      await point(field);
      await (await opened).setFiles([file]);
    },
  };
}

/** Keys alone: Tab to come somewhere, Enter, Space and arrows to act there. Never an element that is focused by script. */
export function keysOf(page: Page): Hand {
  const { keyboard } = page;
  const come = async (target: Locator): Promise<void> => {
    await see(target).toBeAttached();
    for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
      if (await hasFocus(target)) return;
      await keyboard.press('Tab');
    }
    throw new Error(`${String(target)} is not reached by ${MOST_TABS} tabs.`);
  };
  /** One of several radios: Tab comes to the group, arrows to the one. */
  const comeToRadio = async (radio: Locator): Promise<void> => {
    const inGroup = (): Promise<boolean> =>
      radio.evaluate((element) => {
        const name = element.getAttribute('name');
        return name !== null && element.ownerDocument.activeElement?.getAttribute('name') === name;
      });
    for (let tabs = 0; !(await inGroup()); tabs += 1) {
      if (tabs === MOST_TABS) throw new Error(`${String(radio)} is not reached by ${MOST_TABS} tabs.`);
      await keyboard.press('Tab');
    }
    if (!(await hasFocus(radio)) || !(await radio.isChecked())) await keyboard.press('Space');
    for (let steps = 0; !(await radio.isChecked()); steps += 1) {
      if (steps === 20) throw new Error(`${String(radio)} is not reached by arrows.`);
      await keyboard.press('ArrowDown');
    }
  };
  return {
    async press(target) {
      const kind = await target.getAttribute('type');
      if (kind === 'radio') return comeToRadio(target);
      await come(target);
      await keyboard.press(kind === 'checkbox' ? 'Space' : 'Enter');
    },
    async write(field, text) {
      await come(field);
      await keyboard.press('ControlOrMeta+a');
      await keyboard.insertText(text);
    },
    async choose(list, option) {
      await come(list);
      const isNative = (await list.evaluate(({ tagName }) => tagName)) === 'SELECT';
      const chosen = isNative
        ? list.locator('option:checked')
        : optionsOf(page).locator('.ant-select-item-option-active, .ant-select-tree-treenode-active').first();
      if (!isNative) await keyboard.press('ArrowDown');
      if (!isNative) await see(optionsOf(page).first()).toBeVisible();
      for (let steps = 0; !((await chosen.textContent()) ?? '').includes(option); steps += 1) {
        if (steps === 40) throw new Error(`“${option}” is not reached by arrows.`);
        await keyboard.press('ArrowDown');
      }
      if (!isNative) await keyboard.press('Enter');
    },
    async day(field, day) {
      await come(field);
      const [year = '', month = '', date = ''] = day.split('-');
      // The order of the parts is that of the browser's own language.
      for (const parts of [
        [month, date, year],
        [year.padStart(6, '0'), month, date],
      ]) {
        for (const _part of parts) await keyboard.press('ArrowLeft');
        for (const part of parts) await keyboard.type(part);
        if ((await field.inputValue()) === day) return;
      }
      await see(field).toHaveValue(day);
    },
    async give(field, file) {
      await come(field);
      const opened = page.waitForEvent('filechooser');
      await keyboard.press('Space');
      await (await opened).setFiles([file]);
    },
  };
}
