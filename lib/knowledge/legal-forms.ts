/** Abbreviations of company forms, which end the name of a company in the texts of shops. */

/** Written as matched, without stops and in lower case ("s.r.l." is `srl`). */
export const LEGAL_FORMS: readonly string[] = [
  'sarl', 'sas', 'sasu', 'sa', 'eurl', 'snc', 'scop', 'sca', 'ei', 'eirl', 'scs', 'sarl u',
  'gmbh', 'mbh', 'ag', 'kg', 'ohg', 'gbr', 'ug', 'e k', 'ek', 'e kfr', 'e kfm', 'e u', 'kgaa', 'gmbh co kg', 'gmbh & co kg', 'gmbh & co', 'gmbh co', 'ag & co', 'ag & co kgaa', 'ug haftungsbeschrankt & co kg', 'gmbh & co ohg', 'se', 'ug haftungsbeschrankt', 'eg', 'ohg', 'og', 'gesmbh', 'ges m b h',
  'ltd', 'limited', 'plc', 'llp', 'llc', 'inc', 'lp', 'dac', 'corp', 'corporation', 'co ltd', 'company limited', 'pty ltd',
  'bv', 'b v', 'nv', 'n v', 'vof', 'v o f', 'bvba', 'sprl', 'srl', 'cvba', 'comm v',
  's r l', 's p a', 'spa', 's n c', 's a s', 's r l s', 'srls', 'srl unipersonale', 's r l unipersonale', 's s',
  's l', 'sl', 's l u', 'slu', 's a u', 'sau', 's a', 's c', 'sll', 's coop', 'c b', 's l l', 'slne',
  'lda', 'ltda', 'ltda me', 'ltda epp', 'eireli', 'unipessoal lda', 'l da', 'sociedade unipessoal lda', 'unip lda',
  'sp z o o', 'sp j', 'sp k', 'spolka z ograniczona odpowiedzialnoscia', 'spolka akcyjna', 'sp z oo', 's ka', 'sp zoo', 'sp z o o sp k',
  'aps', 'a s', 'as', 'ab', 'oy', 's r o', 'sro', 'd o o', 'kft', 'ooo',
]; // prettier-ignore

/** Forms that are written out in full, most specific first. */
export const SPELLED_FORM =
  /soci[ée]t[ée] (?:à responsabilit[ée] limit[ée]e(?: unipersonnelle)?|par actions simplifi[ée]e(?: unipersonnelle)?|anonyme|en nom collectif|coop[ée]rative)|entreprise (?:individuelle|unipersonnelle)|entrepreneur individuel|micro-?entrep(?:rise|reneur)|auto-?entrep(?:rise|reneur)|gesellschaft mit beschr[äa]nkter haftung|aktiengesellschaft|einzelunternehm(?:en|er(?:in)?)|eingetragene[r]? kauf(?:mann|frau)|societ[àa] (?:a responsabilit[àa] limitata|per azioni|in nome collettivo|in accomandita semplice)|ditta individuale|impresa individuale|sociedad (?:de responsabilidad )?limitada|sociedad an[óo]nima|trabajador(?:a)? aut[óo]nom[oa]|sociedade (?:por quotas|unipessoal(?: por quotas)?|an[óo]nima)|empres[áa]rio em nome individual|besloten vennootschap|naamloze vennootschap|vennootschap onder firma|eenmanszaak|sp[óo][łl]ka (?:z ograniczon[ąa] odpowiedzialno[śs]ci[ąa]|akcyjna|jawna|cywilna)|jednoosobowa dzia[łl]alno[śs][ćc] gospodarcza|sole trader|private limited company/iu;
