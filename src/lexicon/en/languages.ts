/** Function words by language code; none belongs to two of these languages, and none is an English word in disguise. */
export const languages: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries({
    en: 'the and you your are our with for this that have has not from will would please can be it of to my they been which what when if but so at by about there how i we is',
    de: 'der das und ist nicht sie ich wir ihre ihnen mit für auf ein eine einen dem den auch wird werden haben bitte sind zu sich wenn aber oder noch bei nach wie uns unser vielen dass kann',
    fr: 'le les des est et vous votre nous notre pour dans avec une qui ce cette je au aux sont avez avons être fait bien merci bonjour cela afin été vos ont ici où très leur quand alors comme',
    es: 'el los las y usted nuestro una está lo gracias hola pero más han hemos sido puede del esta muy también cuando su señor sus qué aquí desde hasta pedido tiene ustedes cuenta favor',
    pt: 'os você seu nosso uma não obrigado olá mas mais foi temos pode da ao em esse essa também já um sua isso são estamos pela pelo seus nós obrigada às vocês senhora até',
    it: 'gli di che lei suo abbiamo grazie buongiorno ma stato può della nel alla questo questa anche ci dei siamo sono il è più degli nella ordine delle perché già vostro nostri dopo prima ancora',
    nl: 'het een niet uw wij ons voor op zijn hebben heeft wordt kunt ook maar als naar bij deze dit kan ik jij graag bedankt aan nog wel dat te worden uit zal moet zou wat geen binnen',
  }).map(([language, words]) => [language, words.split(' ')]),
);
