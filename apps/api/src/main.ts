import { loadConfig } from '#platform';
import { createApi } from './create-api.js';

const config = loadConfig();
const api = await createApi(config);
api.enableShutdownHooks();
await api.listen(config.port, '0.0.0.0');
