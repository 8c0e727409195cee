const initials = String.raw`(?:\p{Lu}\.\s?){1,2}`
const surname = String.raw`\p{Lu}(?:\p{Ll}[\p{L}-]+|[\p{Lu}-]{2,})`

/** Words that are initials and a surname, or a surname and initials, and nothing else. */
export const initialsWithSurname = new RegExp(`^(?:${initials}${surname}|${surname}\\s${initials})$`, 'u')

/** Words that end in initials and a surname, or are a surname and initials: "… А. Б. Верелл", "Верелл А. Б." */
export const initialsAndSurname = new RegExp(String.raw`(?:^|\s)${initials}${surname}$|^${surname}\s${initials}$`, 'u')
