import { it } from 'vitest';
import { FIXTURES, clickIn, control, pause, problemsIn, setStage, statusIn, type as typeText, until } from './harness';
it('debug', async () => {
  const stage = await setStage('chromium');
  for (const focusPopup of [true]) {
  const page = await stage.open(FIXTURES.zendesk);
  page.on('console', (m) => console.log('PAGE', m.text()));
  const box='[data-ticket-id="101"] [data-test-id="omnicomposer-rich-text-ckeditor"]';
  await page.click(box);
  await typeText(page, 'Hi Dana,\nYou failed to attach the invoice. As I already said, it takes five days.');
  const popup = await stage.openPopup(page);
  await until(() => problemsIn(popup), (l) => l.length > 3);
  await popup.screenshot({path:'/tmp/x/pop.png', });
  await clickIn(popup, /^Replace with “Could/); await popup.screenshot({path:'/tmp/x/pop2.png'}); if (!focusPopup) { await page.bringToFront(); }
  await popup.evaluate(()=>{ (window as any).log=[]; });
  if (focusPopup) await clickIn(popup, /^Replace with “Could/); else await popup.evaluate(()=>{ [...document.querySelectorAll('button')].find(b=>/^Replace with “Could/.test(b.getAttribute('aria-label')??''))!.click(); });
  for (let i=0;i<4;i++){ await pause(700); console.log(focusPopup, await page.evaluate(()=> (window as any).editors.get('101').getData()), await statusIn(popup)); }
  console.log(await popup.evaluate(()=>document.body.innerText));
  }
  await stage.close();
}, 60000);
