const KEPT = 'rectify.type';

/** Large type (适老化): every size a fifth up, kept on this computer. */
export const typeIsLarge = (): boolean => localStorage.getItem(KEPT) === 'large';

/** Shows it as it was chosen; before the first picture, so that nothing jumps. */
export function showType(): void {
  document.documentElement.classList.toggle('large-type', typeIsLarge());
}

export function turnLargeType(on: boolean): void {
  localStorage.setItem(KEPT, on ? 'large' : 'normal');
  showType();
}
