import { chromium } from '@playwright/test';
import { createSiteServer } from '../../src/delivery/server.ts';
import { findChromium } from '../browser/chromium.ts';
const server = (await createSiteServer('dist')).listen(4397, '127.0.0.1');
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage({ viewport: { width: Number(process.argv[3]??1280), height: 900 }, bypassCSP:true });
await page.goto(`http://localhost:4397/?q=a`);
await page.locator('.results[aria-busy="false"]').waitFor();
if (process.argv[2]) await page.addStyleTag({content:process.argv[2]});
const go=(page:any,a:string)=>page.evaluate((address:string)=>new Promise<number[]>((resolve) => {
    const start = performance.now();
    history.replaceState(null, '', address);
    dispatchEvent(new PopStateEvent('popstate'));
    const script=performance.now()-start;
    requestAnimationFrame(() => { const r=performance.now()-start;
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve([script,r,performance.now() - start]);
      port2.postMessage(null);
    });
  }),a);
await page.getByRole('checkbox',{name:'Marco Rubio',exact:true}).evaluate((b:any)=>b.click()); for (let i=0;i<4;i++){await go(page,'/?actor=marco-rubio'); await go(page,'/');}
const session = await page.context().newCDPSession(page); await session.send('Emulation.setCPUThrottlingRate', { rate: 1 }); await browser.startTracing(page,{categories:['devtools.timeline','blink','toplevel','disabled-by-default-devtools.timeline']});
for (let i=0;i<1;i++){console.log(await go(page,'/?actor=marco-rubio'));await page.waitForTimeout(300);}
const buf=await browser.stopTracing();
const ev=JSON.parse(buf.toString()).traceEvents.filter((e:any)=>e.ph==='X'&&e.dur>200).sort((a:any,b:any)=>a.ts-b.ts);
const t0=ev[0].ts;
for(const e of ev) console.log(((e.ts-t0)/1000).toFixed(1).padStart(8),((e.tdur??0)/1000).toFixed(2).padStart(7),e.name, JSON.stringify(e.args?.beginData??e.args?.elementCount??e.args?.endData??e.args?.data??'').slice(0,160));
await browser.close(); server.close();
