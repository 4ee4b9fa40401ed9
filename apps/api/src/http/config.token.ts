/** Under this token the configuration of the process is injected. */
export const CONFIG = 'rectify:config';
