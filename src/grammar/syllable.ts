import { bareLetters } from '../text/fold.ts'

/** Onset, nucleus and coda of a syllable without its marks; "gi" and "qu" take their vowel with them. */
const SYLLABLE =
  /^(?:ngh?|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnpqrstvx])?(?:[aeiouy]|[aeiouy]{2}|oai|oay|oeo|uay|uyu|uye|uya|ieu|yeu|uoi|uou|uao|iai|iau)(?:ng|nh|ch|[cmnpt])?$/

/**
 * Whether a word can be a Vietnamese syllable: "Thanh", "Đắk", "Giàng" may be one, "Trump", "Samsung", "WHO" are none.
 *
 * @param word as written, in NFC
 */
export function isSyllable(word: string): boolean {
  const letters = bareLetters(word)
  return SYLLABLE.test(letters) && !/^(?:ee|oo|ii|uu|yy)|[aeiouy](?:ee|ii|uu|yy)/.test(letters)
}
