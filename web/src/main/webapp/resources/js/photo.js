/* Files in the form: too large ones are told at once, chosen ones are sent at once, and the photo is cut to measure here.
   Without script the server does the same checks. */
(function () {
  'use strict';
  document.querySelectorAll('input[type=file][data-limit]').forEach(input => input.addEventListener('change', () => {
    const file = input.files[0];
    if (!file) return;
    const tell = input.closest('.field').querySelector('.error');
    if (file.size > Number(input.dataset.limit) * 1048576) {
      const line = document.createElement('p');
      line.textContent = input.dataset.large;
      if (tell) tell.replaceChildren(line);
      input.value = '';
      return;
    }
    const keep = input.form.querySelector('[id$=keep]');
    if (keep) keep.click();
  }));

  const input = document.querySelector('input[type=file][data-cropper]');
  const box = input && document.getElementById(input.dataset.cropper);
  if (!box) return;
  const canvas = box.querySelector('canvas');
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  const zoom = box.querySelector('input[type=range]');
  const list = box.querySelector('.cropper-verdict');
  const drawn = input.form.querySelector('input[type=hidden][id$=drawn]');
  const say = box.dataset;
  const W = canvas.width;
  const H = canvas.height;
  let picture = null;
  let x = 0;
  let y = 0;
  let timer = 0;

  const scale = () => Math.max(W / picture.width, H / picture.height) * zoom.value / 100;

  function paint() {
    if (!picture) return;
    const s = scale();
    x = Math.min(0, Math.max(W - picture.width * s, x));
    y = Math.min(0, Math.max(H - picture.height * s, y));
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, W, H);
    pen.imageSmoothingQuality = 'high';
    pen.drawImage(picture, x, y, picture.width * s, picture.height * s);
    clearTimeout(timer);
    timer = setTimeout(judge, 250);
  }

  /* 40 to 100 KB: the best quality that is not larger. */
  function compress() {
    let best = '';
    for (let quality = 0.98; quality > 0.3; quality -= 0.05) {
      best = canvas.toDataURL('image/jpeg', quality);
      if (kilobytes(best) <= 96) break;
    }
    return best;
  }
  const kilobytes = url => Math.round((url.length - url.indexOf(',') - 1) * 0.75 / 1024);

  function colour(r, g, b) {
    const high = Math.max(r, g, b);
    const low = Math.min(r, g, b);
    const spread = high - low;
    if (low >= 200 && spread <= 40) return 'white';
    if (high < 90 || spread * 100 < high * 35) return 'other';
    if (b === high && r <= g + spread / 4) return 'blue';
    return r === high && Math.abs(g - b) * 100 <= spread * 30 ? 'red' : 'other';
  }
  function ground() {
    const seen = {};
    let all = 0;
    const look = (px, py) => {
      const [r, g, b] = pen.getImageData(px, py, 1, 1).data;
      const name = colour(r, g, b);
      seen[name] = (seen[name] || 0) + 1;
      all++;
    };
    for (let px = 4; px < W - 4; px += 6) look(px, 4);
    for (let py = 4; py < H / 3; py += 6) { look(4, py); look(W - 5, py); }
    return Object.keys(seen).find(name => name !== 'other' && seen[name] * 100 >= all * 85);
  }

  function line(good, text) {
    const item = document.createElement('li');
    item.className = good ? 'ok' : 'bad';
    const mark = document.createElement('span');
    mark.className = 'verdict-mark';
    mark.setAttribute('aria-hidden', 'true');
    mark.textContent = good ? say.ok : '✗';
    const words = document.createElement('div');
    words.textContent = text;
    item.append(mark, words);
    return item;
  }
  function judge() {
    const url = compress();
    const size = kilobytes(url);
    const fits = size >= 40 && size <= 100;
    const plain = ground();
    drawn.value = url;
    list.replaceChildren(line(true, say.pixels), line(fits, (fits ? say.size : say.sizeBad).replace('{0}', size)), line(!!plain, plain ? say.ground : say.groundBad));
  }

  input.addEventListener('change', () => {
    const file = input.files[0];
    if (!file) return;
    createImageBitmap(file, { imageOrientation: 'from-image' }).then(found => {
      picture = found;
      zoom.value = 100;
      const s = scale();
      x = (W - picture.width * s) / 2;
      y = (H - picture.height * s) / 2;
      box.hidden = false;
      paint();
    }).catch(() => {
      picture = null;
      drawn.value = '';
      box.hidden = false;
      list.replaceChildren(line(false, say.unreadable));
    });
  });
  zoom.addEventListener('input', () => { if (picture) paint(); });
  let held = null;
  canvas.addEventListener('pointerdown', event => { held = [event.clientX, event.clientY]; canvas.setPointerCapture(event.pointerId); });
  canvas.addEventListener('pointermove', event => {
    if (!held) return;
    const ratio = W / canvas.clientWidth;
    x += (event.clientX - held[0]) * ratio;
    y += (event.clientY - held[1]) * ratio;
    held = [event.clientX, event.clientY];
    paint();
  });
  ['pointerup', 'pointercancel'].forEach(name => canvas.addEventListener(name, () => { held = null; }));
  canvas.addEventListener('wheel', event => { event.preventDefault(); zoom.value = Number(zoom.value) - Math.sign(event.deltaY) * 5; paint(); }, { passive: false });
  canvas.addEventListener('keydown', event => {
    const move = { ArrowLeft: [-8, 0], ArrowRight: [8, 0], ArrowUp: [0, -8], ArrowDown: [0, 8] }[event.key];
    if (move) { x += move[0]; y += move[1]; }
    else if (event.key === '+' || event.key === '=') zoom.value = Number(zoom.value) + 5;
    else if (event.key === '-') zoom.value = Number(zoom.value) - 5;
    else return;
    event.preventDefault();
    paint();
  });
  /* What was drawn goes instead of the original, which may be ten times as large. */
  input.form.addEventListener('submit', () => { if (picture && drawn.value) { clearTimeout(timer); judge(); input.disabled = true; } });
  window.addEventListener('pageshow', () => { input.disabled = false; });
})();
