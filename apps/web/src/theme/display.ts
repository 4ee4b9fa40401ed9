/** What a person sets for the screen of this computer; each is a class of the root. */
const KEPT = { 'large-type': 'rectify.type', 'compact-rows': 'rectify.density' } as const;
export type Display = keyof typeof KEPT;

const ON = { 'large-type': 'large', 'compact-rows': 'compact' } as const;

/** Whether it is on: large type (适老化), every size a fifth up; compact rows, more lines on a screen. */
export const displayIsOn = (name: Display): boolean => localStorage.getItem(KEPT[name]) === ON[name];

/** Shows everything as it was chosen; before the first picture, so that nothing jumps. */
export function showDisplay(): void {
  for (const name of Object.keys(KEPT) as Display[])
    // its keys are the names
    document.documentElement.classList.toggle(name, displayIsOn(name));
}

export function turnDisplay(name: Display, on: boolean): void {
  localStorage.setItem(KEPT[name], on ? ON[name] : 'normal');
  showDisplay();
}
