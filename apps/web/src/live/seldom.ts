/** Runs something at once, and then at most once in a while, however often it is asked for. */
export function seldom(ms: number, work: () => void): { readonly run: () => void; readonly stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isWanted = false;
  const rest = (): void => {
    timer = setTimeout(() => {
      timer = undefined;
      if (isWanted) start();
    }, ms);
  };
  const start = (): void => {
    isWanted = false;
    work();
    rest();
  };
  return {
    run: () => {
      if (timer) isWanted = true;
      else start();
    },
    stop: () => clearTimeout(timer),
  };
}
