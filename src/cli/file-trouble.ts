const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'you have no permission',
  EPERM: 'you have no permission',
  EISDIR: 'this is a folder, not a file',
  EEXIST: 'part of the path is a file, not a folder',
  ENOTDIR: 'part of the path is a file, not a folder',
  ELOOP: 'the link leads in a circle',
  ENOSPC: 'the disk is full',
  EDQUOT: 'your disk quota is used up',
  EROFS: 'the disk is read-only',
  EMFILE: 'too many files are open',
  EIO: 'the disk could not be read',
  ENAMETOOLONG: 'the name is too long',
  ERR_FS_FILE_TOO_LARGE: 'the file is larger than 2 GiB',
}

/** Why a file cannot be read or written, in words. */
export function fileTrouble(error: unknown): string {
  const code = errorCode(error)
  if (code !== undefined && Object.hasOwn(reasons, code)) return reasons[code]!
  return error instanceof Error ? error.message : String(error)
}

/** The code of a system error, such as `ENOENT`. */
export function errorCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined
  return String(error.code)
}
