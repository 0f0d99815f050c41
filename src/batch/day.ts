/** Whether words are a day that exists, written `YYYY-MM-DD`. */
export function isDay(words: string): boolean {
  const day = new Date(`${words}T00:00:00Z`)
  return /^\d{4}-\d\d-\d\d$/.test(words) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(words)
}
