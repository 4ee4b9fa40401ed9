import { loadConfig } from '#platform';
import { createApi } from './create-api.js';

const config = loadConfig();
const api = await createApi(config);
// Requests that are being answered are answered; new ones go to another process.
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void api.close().then(() => process.exit(0)));
await api.listen(config.port, '0.0.0.0');
