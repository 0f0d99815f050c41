/** What the exit status says: all is well, some documents failed, the command was not understood, the user interrupted it. */
export const Exit = { ok: 0, failed: 1, usage: 2, interrupted: 130 } as const
export type Exit = (typeof Exit)[keyof typeof Exit]

/** The command was not understood; the message says what is wrong and what to do. */
export class UsageError extends Error {}

/** The command was understood and could not be done to its end; the message says why and what to do. */
export class FailedError extends Error {}
