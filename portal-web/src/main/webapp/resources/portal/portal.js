/*
 * What pages do beyond plain HTML. Every page works without it. It is told what to do by data attributes:
 *
 *   data-theme-choice  a button that sets the appearance: light, dark, or nothing for the device's own
 *   data-hide          a link that leaves at once, without a trace in "back"
 *   data-saved         where "Saved 10:42" is said; data-saving, data-failed and data-unsure hold the other words
 *   data-autosave      a text area or an editor that tells its change while one writes
 *   data-show          an input for a passphrase that gets a button; data-hide-words is the button's other word
 *   data-drop          a label around a file input that takes dropped files; data-drop-name is where the name is said
 *   data-labelledby    the id of the words that name the editor within
 *   data-print         a button that prints the page
 *   data-clear         a button that empties the drawing whose id it names
 *   data-zone          "browser": a list of time zones in which the browser's is chosen, if it is there
 *   data-zone-offer    words that offer the browser's time zone, if the list whose id it names has it and shows another
 *   data-fragment      an input that gets the end of the address which no server sees; data-asked is shown then
 *   data-errors        the summary of errors, which is focused and leads to the fields
 *   data-away          the banner shown when the session has ended
 *   data-refused       the banner shown when the server did not take what was sent; data-reload in it loads the page anew
 */
(() => {
  'use strict';

  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const on = (event, selector, act) => document.addEventListener(event, e => {
    const element = e.target instanceof Element && e.target.closest(selector);
    if (element) act(element, e);
  });

  /* The path of the portal's address, before which this script has its own */
  const root = new URL(document.currentScript.src).pathname.replace(/\/jakarta\.faces\.resource\/.*/, '');
  const secure = location.protocol === 'https:' ? ';secure' : '';

  /* Appearance */

  const theme = () => document.documentElement.dataset.theme || '';
  const pressTheme = () => all('[data-theme-choice]').forEach(button =>
    button.setAttribute('aria-pressed', button.dataset.themeChoice === theme()));

  on('click', '[data-theme-choice]', button => {
    document.documentElement.dataset.theme = button.dataset.themeChoice;
    document.cookie = `theme=${theme()};path=${root || '/'};max-age=${theme() ? 31536000 : 0};samesite=lax${secure}`;
    pressTheme();
  });

  /* Leave at once */

  on('click', '[data-hide]', (link, event) => {
    event.preventDefault();
    document.body.hidden = true;
    location.replace(link.href);
  });

  /* A form that waited long first asks whether the session is still there: without one, what was typed would go with it */
  let heard = Date.now();

  document.addEventListener('submit', event => {
    const account = document.querySelector('#account a[href]');
    if (event.defaultPrevented || !account || Date.now() - heard < 600000) return;
    event.preventDefault();
    const send = () => { heard = Date.now(); event.target.requestSubmit(event.submitter); };
    fetch(account.href, { method: 'HEAD', redirect: 'manual' })
      .then(answer => answer.type === 'opaqueredirect' ? away() : send(), send);
  });

  /* A form is sent once; again after four seconds, or when the page is seen again, so that a failure blocks nobody */

  const sent = new WeakMap();

  document.addEventListener('submit', event => {
    if (event.defaultPrevented) return;
    const last = sent.get(event.target);
    if (last && Date.now() - last < 4000) event.preventDefault();
    else {
      sent.set(event.target, Date.now());
      // The form takes with it what could not be saved.
      [...unsaved.keys()].forEach(kept);
    }
  });
  addEventListener('pageshow', () => all('form').forEach(form => sent.delete(form)));

  /* Saving while one writes */

  const waiting = new WeakMap();

  function tellChange(element) {
    const editor = element.closest('.ui-texteditor');
    const widget = editor && window.PrimeFaces?.getWidgetById(editor.id);
    if (widget) {
      widget.input.val(widget.getEditorValue());
      widget.callBehavior('change');
    } else {
      element.dispatchEvent(new Event('change', { bubbles: true }));
    }
  }

  on('input', '[data-autosave="true"], [data-autosave="true"] .ql-editor', element => {
    clearTimeout(waiting.get(element));
    waiting.set(element, setTimeout(() => tellChange(element), 900));
  });

  function say(what) {
    const now = new Intl.DateTimeFormat(document.documentElement.lang, { hour: 'numeric', minute: '2-digit' }).format(new Date());
    all('[data-saved]').forEach(place => {
      place.textContent = place.dataset[what].replace('{0}', now);
      place.classList.toggle('failed', what === 'failed' || what === 'unsure');
    });
  }

  /*
   * What could not be saved is sent again, as it then is, until it is saved. An input may be sent twice, for it says all of
   * what it holds; a button only where the answer says that nothing was begun (503).
   */
  const asked = new Map();
  const unsaved = new Map();
  const isInput = element => Boolean(element?.matches('input:not([type=submit]), select, textarea'));

  function missed(id, status, safe) {
    if (status !== 503 && !safe) {
      say('unsure');
      return;
    }
    say('failed');
    // What fails in another way may go on failing, and is tried less and less often.
    const pause = status === 503 ? 4000 : Math.min(60000, (unsaved.get(id)?.pause || 2000) * 2);
    clearTimeout(unsaved.get(id)?.timer);
    unsaved.set(id, { pause, timer: setTimeout(() => asked.get(id)?.(), pause) });
  }

  function kept(id) {
    clearTimeout(unsaved.get(id)?.timer);
    unsaved.delete(id);
    return unsaved.size === 0;
  }

  /* Whoever leaves is asked, as long as something is not saved */
  addEventListener('beforeunload', event => { if (unsaved.size > 0) event.preventDefault(); });

  /* The session has ended: what was written stays where it is */

  const banner = () => document.querySelector('[data-away]');
  const away = () => { banner().hidden = false; left = true; say('failed'); };
  const begin = () => { left = false; if (unsaved.size === 0) say('saving'); };
  const refused = () => { document.querySelector('[data-refused]').hidden = false; left = true; say('failed'); renew(); };
  /* Another page may have been given another token meanwhile: with that one, the next try is taken */
  const TOKEN = 'input[name="portal.form"]';
  const renew = () => fetch(location.href).then(answer => answer.text()).then(page => {
    const fresh = new DOMParser().parseFromString(page, 'text/html').querySelector(TOKEN)?.value;
    if (fresh) all(TOKEN).forEach(input => { input.value = fresh; });
  }, () => {});
  const turnedAway = status => {
    if (status === 401) away();
    if (status === 403) refused();
    return status === 401 || status === 403;
  };
  let left = false;

  /* What is hidden in a form belongs to each of its calls: the nonce, the token, the page. faces.js sends only what a call names. */
  const hidden = (element, named) => Object.fromEntries([...(element.closest?.('form')?.elements || [])]
    .filter(input => input.type === 'hidden' && !input.name.startsWith('jakarta.faces.') && !/@(form|all)/.test(named))
    .map(input => [input.name, input.value]));

  /*
   * The one thing inside PrimeFaces (15) that is changed: it is told of no error pages, for which it would leave the page,
   * and what was typed on it. PrimeFacesTest knows whether it still asks for them there.
   */
  function stay() {
    if (window.PrimeFaces?.settings) window.PrimeFaces.settings.errorPages = null;
  }

  function watchAjax() {
    stay();
    const faces = window.faces;
    if (faces && !faces.portal) {
      faces.portal = true;
      const ask = faces.ajax.request;
      faces.ajax.request = (source, event, options) => {
        const id = source.id || source;
        const send = () => {
          const element = document.getElementById(id) || source;
          // Options of its own for each try: faces.js takes them apart.
          return ask(element, event, { ...options, params: { ...hidden(element, options?.execute), ...options?.params } });
        };
        asked.set(id, send);
        return send();
      };
      faces.ajax.addOnEvent(data => {
        if (data.status === 'begin') {
          focused = document.activeElement;
          begin();
        }
        if (data.status === 'success' && !left) settled(data.responseText, data.source?.id);
      });
      faces.ajax.addOnError(data => turnedAway(data.responseCode)
        || missed(data.source?.id, data.responseCode, isInput(data.source)));
    }
    if (window.PrimeFaces && !asked.has('editors')) {
      window.jQuery(document)
        .on('pfAjaxSend', begin)
        .on('pfAjaxSuccess', (event, xhr) => { if (!left) settled(xhr.responseText, 'editors'); })
        .on('pfAjaxError', (event, xhr) => turnedAway(xhr.status) || missed('editors', xhr.status, true));
      asked.set('editors', () => all('[data-autosave="true"] .ql-editor').forEach(tellChange));
    }
  }

  let focused;

  /* By its words, where there are any: what is moved in a list keeps those and changes its id */
  const again = gone => all('[aria-label]:enabled').find(e => e.ariaLabel === gone.ariaLabel && e.type === gone.type)
    || document.getElementById(gone.id);

  /* What was replaced under the person's hands gets the focus back; a refusal in the answer means that nothing was kept. */
  function settled(answer, id) {
    if (kept(id)) say(answer?.includes('data-errors') ? 'failed' : 'saved');
    else say('failed');
    all('[data-away], [data-refused]').forEach(gone => { gone.hidden = true; });
    if (focused && !focused.isConnected) again(focused)?.focus();
    focused = null;
    dress();
  }

  on('click', '[data-reload]', (link, event) => { event.preventDefault(); location.reload(); });

  /* When the person comes back from signing in, the banner goes */
  addEventListener('focus', () => { if (banner() && !banner().hidden) banner().hidden = true; });

  /* Errors: the summary is read first, and each line leads to its field */

  function lead(summary) {
    const errors = all('.error[id]');
    all('li', summary).forEach(line => {
      const found = errors.findIndex(e => e.textContent.trim() === line.textContent.trim());
      const error = found < 0 ? null : errors.splice(found, 1)[0];
      const field = error && document.getElementById(error.id.replace(/-error$/, ''));
      if (!field || line.querySelector('a')) return;
      const link = Object.assign(document.createElement('a'), { href: '#' + field.id, textContent: line.textContent });
      link.addEventListener('click', event => {
        event.preventDefault();
        (field.matches('input, textarea, select') ? field : field.querySelector('input, [contenteditable]') || field).focus();
      });
      line.replaceChildren(link);
    });
    if (!summary.dataset.seen) summary.focus();
    summary.dataset.seen = 'true';
  }

  /* Files */

  on('dragover', '[data-drop]', (zone, event) => { event.preventDefault(); zone.classList.add('over'); });
  on('dragleave', '[data-drop]', zone => zone.classList.remove('over'));
  on('drop', '[data-drop]', (zone, event) => {
    event.preventDefault();
    zone.classList.remove('over');
    const input = zone.querySelector('input[type=file]');
    input.files = event.dataTransfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  on('change', '[data-drop] input[type=file]', input => {
    const name = input.closest('[data-drop]').querySelector('[data-drop-name]');
    if (name) name.textContent = input.files[0]?.name || '';
  });

  /* Printing and drawing */

  on('click', '[data-print]', () => print());
  on('click', '[data-clear]', button => window.PrimeFaces?.getWidgetById(button.dataset.clear)?.clear());

  /* What was folded away had no size to draw on; a new size empties the paper, so what was drawn is drawn again */
  document.addEventListener('toggle', event => all('.kbw-signature', event.target).forEach(paper => {
    const widget = window.PrimeFaces?.getWidgetById(paper.id);
    const canvas = paper.querySelector('canvas');
    const drawn = widget?.inputJson.val();
    if (!canvas || canvas.width === paper.clientWidth) return;
    canvas.width = paper.clientWidth;
    canvas.height = paper.clientHeight;
    widget.jq.signature('option', 'thickness', 2);
    widget.draw(drawn);
  }), true);

  /* Passphrases */

  function showable(input) {
    if (input.nextElementSibling?.matches('button')) return;
    const button = Object.assign(document.createElement('button'), { type: 'button', className: 'button second', textContent: input.dataset.show });
    button.setAttribute('aria-controls', input.id);
    button.addEventListener('click', () => {
      const shown = input.type === 'text';
      input.type = shown ? 'password' : 'text';
      button.textContent = shown ? input.dataset.show : input.dataset.hideWords;
    });
    input.after(button);
  }

  /* The browser's time zone is chosen only where nobody has chosen before, or by whoever says so */

  const browserZone = zones =>
    [...zones.options].find(zone => zone.value === Intl.DateTimeFormat().resolvedOptions().timeZone);

  function offerZone(offer) {
    const zone = browserZone(document.getElementById(offer.dataset.zoneOffer));
    if (!zone || zone.selected || !offer.hidden) return;
    offer.querySelector('strong').textContent = zone.textContent;
    offer.querySelector('button').addEventListener('click', () => { zone.selected = true; offer.hidden = true; });
    offer.hidden = false;
  }

  /* PrimeFaces names neither the editor's text box nor its buttons: the words are the author's, on the wrapper */

  function nameEditor(wrapper) {
    const text = wrapper.querySelector('.ql-editor');
    const label = document.getElementById(wrapper.dataset.labelledby);
    if (text && label) {
      wrapper.querySelector('.ui-texteditor').removeAttribute('role');
      text.setAttribute('role', 'textbox');
      text.setAttribute('aria-multiline', 'true');
      text.setAttribute('aria-labelledby', label.id);
    }
  }

  function dress() {
    watchAjax();
    pressTheme();
    all('[data-themes], [data-print]').forEach(part => { part.hidden = false; });
    all('[data-zone=browser]').forEach(zones => { (browserZone(zones) || {}).selected = true; });
    all('[data-zone-offer]').forEach(offerZone);
    all('input[data-fragment]').forEach(input => {
      input.value = location.hash.slice(1) || input.value;
      all('[data-asked]').forEach(words => { words.hidden = !input.value; });
    });
    all('input[data-show]').forEach(showable);
    all('[data-errors]').forEach(lead);
    all('[data-labelledby]').forEach(nameEditor);
  }

  dress();
  // After the widgets, which PrimeFaces makes in the same queue.
  window.jQuery?.(dress);
})();
