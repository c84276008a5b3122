/** What an archive holds that its canonical form has no place for. The message says what, without the archive's name. */
export class Uncanonical extends Error {}
