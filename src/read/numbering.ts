/** A list's number as its style writes it: "7", "g", "VII"; the names are those of HTML's `type` and of WordprocessingML. */
export function ordinal(number: number, style: string): string {
  switch (style) {
    case 'a':
    case 'lowerLetter':
      return letters(number)
    case 'A':
    case 'upperLetter':
      return letters(number).toUpperCase()
    case 'i':
    case 'lowerRoman':
      return roman(number).toLowerCase()
    case 'I':
    case 'upperRoman':
      return roman(number)
    case 'decimalZero':
      return String(number).padStart(2, '0')
    default:
      return String(number)
  }
}

/** "a" … "z", then "aa", "bb" … as Word goes on. */
function letters(number: number): string {
  if (number < 1) return String(number)
  const times = Math.min(Math.ceil(number / 26), 100)
  return String.fromCharCode(0x61 + ((number - 1) % 26)).repeat(times)
}

const ROMAN = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const

function roman(number: number): string {
  if (number < 1 || number > 3999) return String(number)
  let rest = number
  let text = ''
  for (const [value, letter] of ROMAN) {
    for (; rest >= value; rest -= value) text += letter
  }
  return text
}

/** The mark of a list without numbers: signs that reports use themselves stay, the dingbats of symbol fonts are a dash. */
export function dash(bullet: string): string {
  return bullet.length === 1 && '-+*–'.includes(bullet) ? bullet : '-'
}
