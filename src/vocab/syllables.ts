/**
 * How a Vietnamese syllable is built: an onset or none, a rime, a tone. Spelt without the tone. Source: Quy tắc chính tả of school books; every
 * syllable of a dictionary is one of these, loanwords ("Đắk", "Plei") are not.
 */

/** Consonants that a syllable begins with, `gi` and `qu` among them, sorted. Source: Quy tắc chính tả of school books. */
export const ONSETS = 'b c ch d g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x đ'

/** What follows the onset: glide, vowel and final, sorted. Source: Quy tắc chính tả of school books. */
export const RIMES =
  'a ac ach ai am an ang anh ao ap at au ay e ec em en eng eo ep et i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu o oa ' +
  'oac oach oai oam oan oang oanh oao oap oat oay oc oe oen oeo oet oi om on ong ooc oong op ot oăc oăm oăn oăng oăt u ua uc ui ' +
  'um un ung up ut uy uya uych uynh uyp uyt uyu uyên uyêt uân uâng uât uây uê uêch uênh uôc uôi uôm uôn uông uôt uơ y ych ynh yt ' +
  'yêm yên yêng yêt yêu âc âm ân âng âp ât âu ây ê êch êm ên ênh êp êt êu ô ôc ôi ôm ôn ông ôp ôt ăc ăm ăn ăng ăp ăt ơ ơi ơm ơn ' +
  'ơp ơt ư ưa ưc ưi ưm ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu'
