import 'reflect-metadata';
import { startStandalone } from './standalone.js';
import { StartRefusal } from './start-refusal.js';

const say = (line: string) => console.log(line);
let stopRequested = false;
let stop: (() => Promise<void>) | undefined;

// npm hands the same Ctrl-C on a second time: one goodbye is enough, and the second must not cut it short.
const onSignal = () => {
  if (stopRequested) return;
  stopRequested = true;
  if (stop) end(stop);
};
process.on('SIGINT', onSignal);
process.on('SIGTERM', onSignal);

startStandalone(process.env, say).then(
  ({ address, accounts, setupCode, stop: stopAll }) => {
    stop = stopAll;
    if (stopRequested) return end(stopAll);
    say('');
    say(`Rectify 整改督办: ${address}`);
    say(`  接口说明 API: ${address}/api/docs`);
    if (setupCode !== null) say(`  初始化 Set up: ${address}/setup    初始化码 code: ${setupCode}`);
    if (accounts.length > 0) {
      say('  演示账户 Accounts (口令 password: rectify-demo-2026):');
      for (const account of accounts) say(`    ${account}`);
    }
    say('  停止 Stop: Ctrl-C    正式使用 Production: docs/operations.md');
  },
  (error: unknown) => {
    console.error(error instanceof StartRefusal ? error.message : error);
    process.exit(1);
  },
);

function end(stopAll: () => Promise<void>): void {
  say('正在停止。 Stopping.');
  stopAll().then(
    () => process.exit(0),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
}
