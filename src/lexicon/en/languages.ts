/** Function words by language code; none is common in two of these languages. */
export const languages: Readonly<Record<string, readonly string[]>> = {
  en: 'the and you your is are we our with for this that have has not from will would please can be it of to my they been which what when if or but so as at by about there how'.split(
    ' ',
  ),
  de: 'der das und ist nicht sie ich wir ihre ihnen mit für auf ein eine einen dem den auch wird werden haben hat bitte sind zu von im sich wenn aber oder noch bei nach wie uns unser vielen dass es'.split(
    ' ',
  ),
  fr: 'le les des est et vous votre nous notre pour dans avec sur pas une que qui ce cette je au aux sont avez avons être fait plus mais ou si bien merci nous bonjour cela afin été'.split(
    ' ',
  ),
  es: 'el los las y es usted su nuestro por para con una que está no lo gracias hola pero como más ha han hemos sido puede del al este esta si muy también sobre cuando nos le'.split(
    ' ',
  ),
  pt: 'os as é você seu sua nosso por para com uma não que está obrigado olá mas como mais foi temos pode do da ao no na em esse essa também sobre quando nos lhe já ou um'.split(
    ' ',
  ),
  it: 'il gli di che è lei suo nostro per con una non sono ha abbiamo grazie buongiorno ma come più stato può del della nel alla questo questa anche quando ci le si un della dei siamo'.split(
    ' ',
  ),
  nl: 'het een en van is niet u uw wij ons met voor op dat die te zijn hebben heeft wordt kunt ook maar als naar bij deze dit kan ik jij je graag bedankt aan nog wel er hoe'.split(
    ' ',
  ),
};
