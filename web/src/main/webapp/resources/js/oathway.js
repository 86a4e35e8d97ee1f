/* What pages do in the browser: drafts that keep themselves, one submit for one click, keys for deeds. All of it is a
   comfort; without it every page still works. */
(function () {
  'use strict';
  const hints = document.getElementById('hints');
  const say = hints ? hints.dataset : {};
  const each = (selector, act, root) => (root || document).querySelectorAll(selector).forEach(act);
  const clock = () => new Date().toTimeString().slice(0, 8);
  const words = (text, value) => (text || '').replace('{0}', value);

  function hint(id, text, button, act) {
    if (!hints) return;
    const old = document.getElementById('hint-' + id);
    if (old) old.remove();
    if (!text) return;
    const line = document.createElement('p');
    line.id = 'hint-' + id;
    line.append(text);
    if (button) {
      const deed = document.createElement('button');
      deed.type = 'button';
      deed.className = 'button';
      deed.textContent = button;
      deed.addEventListener('click', () => { line.remove(); act(); });
      line.append(deed);
    }
    hints.append(line);
  }

  /* Large type is switched where one stands; the link does the same without script. */
  each('a[data-large]', link => link.addEventListener('click', event => {
    event.preventDefault();
    const large = !document.documentElement.classList.contains('large-type');
    document.cookie = 'oathway-type=' + (large ? 'large' : 'normal') + ';path=/;max-age=31536000;SameSite=Lax';
    location.reload();
  }));

  /* Drafts. A person's drafts stay with the person on this device for a week; a stranger's only as long as the tab. */
  const PREFIX = 'oathway.draft:' + (say.who || '') + ':';
  const store = say.who ? window.localStorage : window.sessionStorage;
  const WEEK = 7 * 24 * 3600 * 1000;
  const address = location.pathname + location.search.replace(/[?&]expired=1/, '');
  const keyOf = form => PREFIX + address + '#' + (form.id || form.name);
  const kept = form => [...form.elements].filter(one => one.name && !one.name.startsWith('jakarta.faces') && !one.name.startsWith('javax.faces')
    && !['password', 'hidden', 'file', 'submit', 'button'].includes(one.type) && !one.closest('[data-nodraft]'));

  function write(form, submitted) {
    const values = {};
    kept(form).forEach(one => {
      if (one.type === 'checkbox' || one.type === 'radio') {
        if (one.checked) (values[one.name] = values[one.name] || []).push(one.value);
        else values[one.name] = values[one.name] || [];
      } else values[one.name] = [one.value];
    });
    try { store.setItem(keyOf(form), JSON.stringify({ at: Date.now(), submitted: submitted, values: values })); } catch (full) { /* then without */ }
  }
  const drop = form => store.removeItem(keyOf(form));

  function restore(form) {
    let draft;
    try { draft = JSON.parse(store.getItem(keyOf(form))); } catch (broken) { draft = null; }
    if (!draft) return;
    if ((draft.submitted && say.expired !== '1') || Date.now() - draft.at > WEEK) { drop(form); return; }
    const before = {};
    let changed = false;
    kept(form).forEach(one => {
      const values = draft.values[one.name];
      if (!values) return;
      if (one.type === 'checkbox' || one.type === 'radio') {
        const on = values.includes(one.value);
        changed = changed || on !== one.checked;
        one.checked = on;
      } else if (one.value !== values[0]) {
        before[one.name] = one.value;
        one.value = values[0];
        changed = true;
      }
    });
    if (changed) {
      form.dispatchEvent(new CustomEvent('draft', { bubbles: true }));
      hint('draft', say.restored, say.discard, () => { drop(form); location.reload(); });
    } else drop(form);
  }

  function mind(form) {
    const saver = form.hasAttribute('data-autosave') ? form.querySelector('.autosave-go') : null;
    const state = form.querySelector('.autosave-state');
    const wait = (Number(form.dataset.autosave) || 3) * 1000;
    let timer = 0;
    let dirty = false;
    let saving = false;
    let held = null;
    const show = text => { if (state) state.textContent = text; };
    function save() {
      clearTimeout(timer);
      if (!dirty || saving) return;
      if (!navigator.onLine) { show(words(say.kept, clock())); return; }
      saving = true;
      dirty = false;
      show(say.saving);
      saver.click();
    }
    form.addEventListener('saved', event => {
      saving = false;
      if (held) { letGo(); return; }
      if (event.detail === 'saved') {
        show(words(say.saved, clock()));
        if (!dirty) drop(form);
      } else {
        dirty = true;
        show(words(say.kept, clock()));
        if (event.detail === 'failed') timer = setTimeout(save, 10000);
      }
    });
    form.addEventListener('input', () => {
      dirty = true;
      write(form, false);
      if (saver) { clearTimeout(timer); timer = setTimeout(save, wait); }
    });
    form.addEventListener('draft', () => { dirty = true; if (saver) timer = setTimeout(save, wait); });
    form.addEventListener('change', () => { dirty = true; write(form, false); if (saver) { clearTimeout(timer); timer = setTimeout(save, 600); } });
    window.addEventListener('online', () => { if (saver) save(); });
    const sent = () => { if (dirty) write(form, true); };
    /* A deed waits until the draft that is on its way has arrived: the two must not meet on the server. */
    function letGo() { const deed = held; held = null; if (deed) deed.click(); }
    form.addEventListener('submit', event => {
      clearTimeout(timer);
      if (!saving || !event.submitter) { sent(); return; }
      event.preventDefault();
      held = event.submitter;
      setTimeout(() => { saving = false; letGo(); }, 5000);
    });
    form.addEventListener('sent', sent);
    restore(form);
  }
  each('form[method="post"]', form => { if (!form.classList.contains('leave') && !form.hasAttribute('data-nodraft')
      && !form.querySelector('[autocomplete=current-password]')) mind(form); });
  each('form.leave', form => form.addEventListener('submit', () =>
    Object.keys(localStorage).filter(key => key.startsWith(PREFIX)).forEach(key => localStorage.removeItem(key))));

  /* One click, one deed. */
  document.addEventListener('submit', event => {
    const form = event.target;
    if (event.defaultPrevented) return;
    if (form.hasAttribute('data-busy')) { event.preventDefault(); return; }
    setTimeout(() => form.setAttribute('data-busy', ''), 0);
    setTimeout(() => form.removeAttribute('data-busy'), 15000);
  });
  window.addEventListener('pageshow', () => each('form[data-busy]', form => form.removeAttribute('data-busy')));

  /* The line is cut, the session ends. */
  window.addEventListener('offline', () => hint('line', say.offline));
  window.addEventListener('online', () => { hint('line', say.back); setTimeout(() => hint('line', ''), 5000); });
  const session = Number(say.session) * 1000;
  let ending = 0;
  function watch() {
    clearTimeout(ending);
    if (session > 0) ending = setTimeout(() => hint('session', say.ending, say.stay, () =>
      fetch(location.href, { method: 'HEAD', credentials: 'same-origin' }).then(watch)), Math.max(session - 180000, 1000));
  }
  watch();

  /* Keys for deeds: data-key="P" on a button or link; never while typing. */
  function keys(root) {
    each('[data-key]', deed => {
      if (deed.querySelector('kbd') || deed.tagName === 'INPUT') return;
      const key = document.createElement('kbd');
      key.textContent = deed.dataset.key;
      key.setAttribute('aria-hidden', 'true');
      deed.append(key);
      deed.setAttribute('aria-keyshortcuts', deed.dataset.key);
    }, root);
  }
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.target.closest('input, select, textarea, [contenteditable], .ui-dialog')) return;
    const deed = [...document.querySelectorAll('[data-key]')].find(one => one.dataset.key.toLowerCase() === event.key.toLowerCase());
    if (deed && !deed.disabled) { event.preventDefault(); deed.click(); }
  });
  document.addEventListener('click', event => {
    const opens = event.target.closest('[data-opens]');
    const closes = event.target.closest('[data-closes]');
    if (opens) PF(opens.dataset.opens).show();
    if (closes) PF(closes.dataset.closes).hide();
    const menu = document.querySelector('details.menu[open]');
    if (menu && !menu.contains(event.target)) menu.open = false;
    if (event.target.closest('[data-print]')) window.print();
  });

  /* Tables tell each cell its heading, for the cards of a phone. */
  function labels(root) {
    each('.ui-datatable.cards', table => {
      const heads = [...table.querySelectorAll('thead th')].map(head => (head.querySelector('.ui-column-title') || head).textContent.trim());
      each('tbody tr', row => [...row.children].forEach((cell, at) => { cell.dataset.label = heads[at] || ''; }), table);
    }, root);
  }

  /* Time left: data-countdown="2026-11-27T18:00:00+08:00" data-units="天,时,分". */
  function countdown(place) {
    const units = (place.dataset.units || ',,').split(',');
    const left = Math.max(0, Math.floor((Date.parse(place.dataset.countdown) - Date.now() - skew) / 60000));
    place.replaceChildren(...[Math.floor(left / 1440), Math.floor(left / 60) % 24, left % 60].map((value, at) => {
      const box = document.createElement('span');
      const number = document.createElement('b');
      number.textContent = at ? String(value).padStart(2, '0') : String(value);
      box.append(number, units[at]);
      return box;
    }));
  }
  const now = document.querySelector('[data-now]');
  const skew = now ? Date.parse(now.dataset.now) - Date.now() : 0;
  const places = document.querySelectorAll('[data-countdown]');
  places.forEach(countdown);
  if (places.length) setInterval(() => places.forEach(countdown), 20000);

  function dress() { keys(document); labels(document); }
  dress();

  /* After a part of the page was renewed. */
  if (window.jQuery) jQuery(document).on('pfAjaxComplete', dress);
  const sent = source => { if (source && source.type === 'submit' && source.form) source.form.dispatchEvent(new CustomEvent('sent')); };
  if (window.faces && faces.ajax) faces.ajax.addOnEvent(data => { if (data.status === 'begin') sent(data.source); else if (data.status === 'success') dress(); });
  if (window.PrimeFaces && PrimeFaces.ajax) {
    const send = PrimeFaces.ajax.Request.send;
    PrimeFaces.ajax.Request.send = function (settings) {
      const source = document.getElementById(typeof settings.source === 'string' ? settings.source : settings.source && settings.source.id);
      const form = source && source.classList.contains('autosave-go') ? source.form : null;
      if (!form) sent(source);
      if (form) {
        const done = settings.oncomplete;
        settings.oncomplete = function (xhr, status, args) {
          if (done) done.apply(this, arguments);
          form.dispatchEvent(new CustomEvent('saved', { detail: status === 'success' ? (args && args.validationFailed ? 'unfit' : 'saved') : 'failed' }));
        };
      }
      return send.apply(this, arguments);
    };
  }
})();
