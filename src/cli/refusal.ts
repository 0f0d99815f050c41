/** Why a file cannot be written, and what to do; `undefined` where the error is not the file system's. */
export function refusalOf(error: unknown): string | undefined {
  const { code, message } = error as NodeJS.ErrnoException
  if (typeof code !== 'string' || !/^E[A-Z0-9]+$/.test(code)) return undefined
  return REFUSALS[code] ?? message
}

const REFUSALS: Readonly<Record<string, string>> = {
  ENOENT: 'its directory does not exist; make it first',
  ENOTDIR: 'its directory does not exist; make it first',
  EACCES: 'writing there is not allowed; choose another place',
  EPERM: 'writing there is not allowed; choose another place',
  EROFS: 'writing there is not allowed; choose another place',
  EISDIR: 'it is a directory; give the name of a file in it',
  ENOSPC: 'the disk is full; free some space',
  EDQUOT: 'your share of the disk is full; free some space',
  EFBIG: 'the file grows too large for its disk; choose another format or place',
}
