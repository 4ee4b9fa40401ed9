/** The `code` of a fault of Node or of a driver (ECONNREFUSED, EADDRINUSE); `undefined` where it bears none. */
export function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
