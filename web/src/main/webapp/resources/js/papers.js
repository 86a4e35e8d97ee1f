/* The reviewer's viewer: papers are changed, turned and enlarged where they lie. Without script each opens by its link. */
(function () {
  'use strict';
  const desk = document.querySelector('[data-viewer]');
  if (!desk) return;
  const image = desk.querySelector('.viewer-image');
  const none = desk.querySelector('.viewer-none');
  const title = desk.querySelector('.viewer-title');
  let turned = 0;
  let size = 1;
  function place() {
    if (!image) return;
    image.style.transform = 'rotate(' + turned + 'deg) scale(' + size + ')';
  }
  const links = [...desk.querySelectorAll('.viewer-papers a')];
  links.forEach(link => link.addEventListener('click', event => {
    if (!image) return;
    event.preventDefault();
    const picture = link.dataset.image === 'true';
    turned = 0;
    size = 1;
    place();
    image.hidden = !picture;
    none.hidden = picture;
    if (picture) image.src = link.href;
    else none.querySelector('a').href = link.href;
    image.alt = title.textContent = link.textContent;
    links.forEach(one => one.setAttribute('aria-current', one === link ? 'true' : 'false'));
  }));
  desk.querySelectorAll('[data-turn]').forEach(one => one.addEventListener('click', () => { turned += Number(one.dataset.turn); place(); }));
  desk.querySelectorAll('[data-zoom]').forEach(one => one.addEventListener('click', () => { size = Math.min(4, Math.max(0.5, size * Number(one.dataset.zoom))); place(); }));
})();
