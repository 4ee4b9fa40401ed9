/** Under these tokens configuration and log of the process are injected. */
export const CONFIG = 'rectify:config';
export const LOG = 'rectify:log';
