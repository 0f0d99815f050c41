/**
 * How a Vietnamese syllable is built: an onset or none, a rime, a tone. Spelt without the tone. Source: Quy tắc chính tả of school books; every
 * syllable of a dictionary is one of these, loanwords ("Đắk", "Plei") are not.
 */

/** Consonants that a syllable begins with, `gi` and `qu` among them, sorted. */
export const ONSETS = 'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'

/** What follows the onset: glide, vowel and final, sorted. */
export const RIMES =
  'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch êm ên ' +
  'ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu o oa oac oach oai oam oan oang oanh oao oap oat ' +
  'oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân ' +
  'uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyên uyêt uynh uyp uyt uyu ư ưa ' +
  'ưc ưi ưm ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y ych yêm yên yêng yêt yêu ynh yt'
