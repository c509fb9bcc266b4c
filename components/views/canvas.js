// Puts the page's markup into place and turns its links into moves within the page.
//
// The markup comes escaped from Python and works without this script: every choice is a link. Here a click on such a
// link is handed to Python instead of loading the page anew, and what comes back is merged into what stands there, so
// that focus, open details and the reader's place survive.

const PLACE = new WeakMap() // root -> {key, top, show}: what the reader acted on, where it stood, if it must be seen

const PATIENCE = 8000 // milliseconds that the first picture waits for the last script before it goes all the same
const EDGE = 12 // pixels between a card and the edge that it is brought into view at
const TALL = 0.25 // of the height of the window, which a bar that stays may take
const NEAR = 400 // pixels between words and their card within which both are brought into view

export default function (component) {
  const { data, parentElement, setTriggerValue } = component
  const root = parentElement.querySelector(".x")
  if (!root) return
  if (data.dir) {
    document.documentElement.lang = data.lang
    document.documentElement.dir = data.dir
  }
  const changed = merge(root, data.html)
  keepOpen(root)
  fillPanels(root)
  watchRows(root)
  watchPicture()
  watchBar()
  noteFilters()
  restorePlace(root)
  if (changed) meetCard(root)
  if (changed) reachPassage()
  refocus()
  root.removeAttribute("aria-busy")
  root.dataset.drawn = ""
  if (data.last) reveal(performance.now() + PATIENCE)

  const go = (link) => {
    const key = link.dataset.k || ""
    const opens = link.getAttribute("aria-expanded") === "false" && link.dataset.p
    if (opens) opened = key
    if (FREES.has(key)) free(key)
    else if (opens || (key.startsWith("card:") && key !== "card:close")) awaited = performance.now()
    const back = key === "card:close" && opener()
    back?.focus?.({ preventScroll: true })
    if (!FREES.has(key)) keepPlace(back || link, Boolean(back))
    root.setAttribute("aria-busy", "true")
    const [query, passage] = link.getAttribute("href").split("#")
    reaching = passage || ""
    setTriggerValue("go", { href: query, place: link.dataset.p || "" })
  }

  root.onclick = (event) => {
    if (event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey) return
    const copier = event.target.closest("[data-copy]")
    if (copier) return copy(copier)
    const opening = event.target.closest("[data-open]")
    if (opening) {
      // The click that opens a panel is not one beside it, which closes it.
      event.stopPropagation()
      return opening.dataset.open === "filters" ? showFilters(filtersButton()) : openPanel(opening)
    }
    const dismiss = event.target.closest("[data-dismiss]")
    if (dismiss) return closePanel(dismiss.closest("details"))
    const link = event.target.closest("a[href]")
    if (!link) return
    const href = link.getAttribute("href")
    if (link.dataset.k === "card:link") {
      event.preventDefault()
      copyText(link, absolute(href), "")
    } else if (href.startsWith("?")) {
      event.preventDefault()
      go(link)
    } else if (href.startsWith("#")) {
      event.preventDefault()
      leap(link, href.slice(1))
    }
  }

  root.onkeydown = (event) => {
    const link = event.target.closest("a[role=button]")
    if (link && event.key === " ") {
      event.preventDefault()
      link.click()
    }
  }

  // "toggle" does not bubble, so it is caught on its way down.
  if (!root.__fills) {
    root.__fills = true
    root.addEventListener(
      "toggle",
      (event) => {
        noteOpen(event.target)
        fillPanels(root)
      },
      true,
    )
  }
  root.onsubmit = (event) => event.preventDefault()
  listenForEscape()
  listenForBack()
  listenForEnter()
  listenForScrolling()
  if (data.last) spare()
}

// -- merging --------------------------------------------------------------------------------------------------------

function merge(root, html) {
  if (root.__html === html) return false
  root.__html = html
  const next = document.createElement("div")
  next.innerHTML = html
  mergeChildren(root, next)
  return true
}

const keyOf = (node) => (node.nodeType === 1 ? node.id || node.dataset.k || "" : "")
const alike = (a, b) => a.nodeType === b.nodeType && a.nodeName === b.nodeName && keyOf(a) === keyOf(b)

function mergeChildren(old, next) {
  const keyed = new Map()
  for (const child of old.children) if (keyOf(child)) keyed.set(keyOf(child), child)
  let at = old.firstChild
  for (const wanted of [...next.childNodes]) {
    let match = at && alike(at, wanted) ? at : null
    if (!match && keyOf(wanted)) {
      const found = keyed.get(keyOf(wanted))
      if (found && found.parentNode === old && found.nodeName === wanted.nodeName) match = found
    }
    if (match) {
      if (match === at) at = at.nextSibling
      else old.insertBefore(match, at)
      mergeNode(match, wanted)
    } else {
      old.insertBefore(wanted, at)
    }
  }
  while (at) {
    const gone = at
    at = at.nextSibling
    gone.remove()
  }
}

function mergeNode(old, next) {
  if (old.nodeType !== 1) {
    if (old.data !== next.data) old.data = next.data
    return
  }
  if (old.nodeName === "TEMPLATE") {
    if (old.innerHTML !== next.innerHTML) old.innerHTML = next.innerHTML
    return
  }
  // isEqualNode does not look into templates.
  if (old.isEqualNode(next) && !next.querySelector("template")) return
  for (const { name } of [...old.attributes]) {
    // A reader's own opening and closing of details is kept.
    if (!next.hasAttribute(name) && !(name === "open" && old.nodeName === "DETAILS")) old.removeAttribute(name)
  }
  for (const { name, value } of [...next.attributes]) if (old.getAttribute(name) !== value) old.setAttribute(name, value)
  mergeChildren(old, next)
}

// What the reader has unfolded stays so when the page is drawn anew around it.
const OPENED = new Set()

function noteOpen(details) {
  const key = details.dataset?.k
  if (!key || details.matches(".pop")) return
  if (details.open) OPENED.add(key)
  else OPENED.delete(key)
}

function keepOpen(root) {
  for (const details of root.querySelectorAll("details[data-k]")) {
    if (OPENED.has(details.dataset.k)) details.open = true
  }
}

function unfold(node) {
  for (let el = node.parentElement?.closest("details"); el; el = el.parentElement?.closest("details")) el.open = true
}

// A panel's contents lie in a template and are set out beside it while the panel is open.
function fillPanels(root) {
  for (const template of root.querySelectorAll("details.pop template")) {
    const sheet = template.parentElement
    const wanted = sheet.parentElement.open ? template.innerHTML : ""
    if (template.shown === wanted && Boolean(wanted) === Boolean(template.nextSibling)) continue
    template.shown = wanted
    while (template.nextSibling) template.nextSibling.remove()
    if (wanted) sheet.append(template.content.cloneNode(true))
  }
}

function openPanel(button) {
  const panel = document.getElementById(button.dataset.open)
  for (const other of document.querySelectorAll(".x details.pop[open]")) other.open = false
  panel.opener = button.isConnected ? button : null
  panel.open = true
  fillPanels(panel.parentElement)
  panel.querySelector(".sheet .btn, .sheet a")?.focus({ preventScroll: true })
}

function closePanel(panel) {
  panel.open = false
  const back = panel.opener?.isConnected ? panel.opener : document.querySelector('.x [data-open="share"]')
  panel.opener = null
  const summary = panel.querySelector("summary")
  ;(summary.offsetParent ? summary : back)?.focus({ preventScroll: true })
}

// On a phone the filters open as a sheet from below, over the place that the reader is at.
function showFilters(button, on = !document.documentElement.hasAttribute("data-filters")) {
  const bar = document.querySelector(".st-key-bar")
  // What the bar leaves stays as high as it was, so that the text does not move.
  bar.parentElement.style.minHeight = on ? `${bar.offsetHeight}px` : ""
  document.documentElement.toggleAttribute("data-filters", on)
  noteFilters()
  if (on) bar.querySelector(".st-key-bar-filters :is(button, input)")?.focus({ preventScroll: true })
  else button.focus({ preventScroll: true })
}

const filtersButton = () => document.querySelector('.x .tobar[data-open="filters"]')

function noteFilters() {
  filtersButton()?.setAttribute("aria-expanded", document.documentElement.hasAttribute("data-filters"))
}

// -- the card -------------------------------------------------------------------------------------------------------

let opened = "" // the key of what opened the card: where the focus goes when it closes
let awaited = -Infinity // when a card was asked for that has not come yet

const ITEM = ".st, .ev, .ap, tr, li" // what shows a record, with the speaker's name over its words
const SOON = 5000 // milliseconds within which a card that comes is the one that was asked for

function opener() {
  const all = [...document.querySelectorAll('.x [aria-controls="card"]')]
  const card = top(document.getElementById("card"))
  const far = (node) => Math.abs(top(node) - card)
  const first = all.find((node) => node.dataset.k === opened)
  // A figure inside a statement has no link of its own there: its card was opened from the statement's.
  const last = opened && document.querySelector(`.x [data-k="${CSS.escape(opened)}"]`)
  if (last) all.push(last)
  return first || all.sort((a, b) => far(a) - far(b))[0]
}

// The card that was asked for gets the focus, so that it is read out once by its heading, and is brought into view
// as far as what opened it can stay in view too.
function meetCard(root) {
  const card = root.querySelector("#card")
  if (!card || performance.now() - awaited > SOON) return
  awaited = -Infinity
  card.focus({ preventScroll: true })
  const main = scroller(card)
  const from = opener()
  const above = Math.min(top(card), top(from?.closest(ITEM) || from || card))
  const bar = document.querySelector(".st-key-status")
  const bottom = getComputedStyle(bar).position === "fixed" ? bar.getBoundingClientRect().top : innerHeight
  const below = card.getBoundingClientRect().bottom + EDGE - bottom
  const room = above - parseFloat(getComputedStyle(main).scrollPaddingTop || 0)
  const by = room < 0 ? room - EDGE : Math.min(below, room)
  if (by < 0 || by > 0) main.scrollBy({ top: by, behavior: calm() ? "auto" : "smooth" })
}

// The links that take every filter off and leave the page with it: the words in sight stay where they are.
const FREES = new Set(["all", "reset", "card:all"])
let freed = "" // the key of such a link, until it has gone

function free(key) {
  freed = key
  const card = document.getElementById("card")
  const box = card?.getBoundingClientRect()
  if (box && box.top < innerHeight && box.bottom > 0) hold(() => document.getElementById("card"), box.top)
}

// The focus of a link that has gone with its filters goes to the filters, or to the card that it stood in.
function refocus() {
  if (!freed || document.querySelector(`.x [data-k="${freed}"]`)) return
  const bar = filtersButton()
  const near = bar?.offsetParent ? bar : document.querySelector(".st-key-party button")
  const target = (freed === "card:all" && document.getElementById("card")) || near
  freed = ""
  target?.focus({ preventScroll: true })
}

// Keep an element at a height of the screen while the page around it is drawn, unless the reader moves.
const HELD = 1500 // milliseconds

function hold(find, at) {
  const until = performance.now() + HELD
  let moved = false
  for (const kind of MOVES) window.addEventListener(kind, () => (moved = true), { once: true, passive: true })
  const step = () => {
    if (moved) return
    const node = find()
    const by = node ? top(node) - at : 0
    if (Math.abs(by) > 1) scroller(node).scrollBy(0, by)
    if (performance.now() < until) requestAnimationFrame(step)
  }
  requestAnimationFrame(step)
}

const MOVES = ["wheel", "touchmove", "keydown", "pointerdown"]

const top = (node) => node.getBoundingClientRect().top
const calm = () => matchMedia("(prefers-reduced-motion: reduce)").matches

// The picture of the timeline is drawn to the rows as they were foretold. Where a browser sets the list higher, with a
// reader's own font or spacing of text, the picture goes: the list says the same.
const ROWS = new ResizeObserver((entries) => {
  for (const { target, borderBoxSize } of entries) {
    const row = target.closest(".st-key-timeline-row")
    if (!row) continue
    cutPicture()
    if (document.fonts.status !== "loaded") {
      document.fonts.ready.then(() => judgeRows(target))
      continue
    }
    // Without its picture the list is wider and other rows: they are judged again when list or window have changed.
    const judged = `${target.dataset.h} ${innerWidth}`
    if (row.dataset.uneven === judged) continue
    const rows = borderBoxSize[0].blockSize - (target.querySelector(".uc")?.offsetHeight ?? 0)
    const uneven = !("uneven" in row.dataset) && Math.abs(rows - target.dataset.h) > 1
    if (uneven) row.dataset.uneven = judged
    else delete row.dataset.uneven
  }
})

// The filter bar stays in view. Where its chips make it too tall for the window, its first row stays, which says how
// much is shown, and the filters go with the page. What the focus goes to stops below what stays.
const BAR = new ResizeObserver(judgeBar)
const BAR_SPACE = 30 // pixels around its two rows
const ROW_SPACE = 15 // and around the first of them alone

function watchBar() {
  const bar = document.querySelector(".st-key-bar")
  if (!bar || bar === watchBar.bar) return
  watchBar.bar = bar
  watchBar.rows = null
  BAR.observe(bar)
  window.addEventListener("resize", judgeBar)
}

function judgeBar() {
  if (!watchBar.rows) {
    // The bar may stand before its rows have come, and grows with them.
    const rows = ["show", "filters"].map((name) => watchBar.bar.querySelector(`.st-key-bar-${name}`))
    if (rows.includes(null)) return
    watchBar.rows = rows
    for (const row of rows) BAR.observe(row)
  }
  const [show, filters] = watchBar.rows.map((row) => row.offsetHeight)
  const most = innerHeight * TALL
  const whole = show + filters + BAR_SPACE
  const row = show + ROW_SPACE
  const stays = whole <= most ? whole : row <= most ? row : 0
  document.documentElement.dataset.stays = stays === whole ? "bar" : stays ? "row" : ""
  document.documentElement.style.setProperty("--bar-height", `${stays}px`)
}

function watchRows(root) {
  const rows = root.querySelector("ol[data-h]")
  if (rows) judgeRows(rows)
}

function judgeRows(rows) {
  ROWS.unobserve(rows)
  ROWS.observe(rows)
}

// The card of an event opens under its row, across list and picture: below it the picture goes on from a second drawing
// of itself. The chart draws itself anew for every view, so it is watched.
const DRAWN = new MutationObserver(cutPicture)

function watchPicture() {
  const place = document.querySelector(".st-key-timeline-picture")
  if (!place || place === watchPicture.place) return
  watchPicture.place = place
  DRAWN.observe(place, { childList: true, subtree: true })
  cutPicture()
}

function cutPicture() {
  const picture = document.querySelector(".st-key-timeline-picture svg.marks:not(.rest)")
  if (!picture) return
  const holder = picture.parentElement
  const card = document.querySelector("#timeline .uc")
  const old = holder.querySelector(".rest")
  if (card) {
    const cut = card.previousElementSibling.getBoundingClientRect().bottom - top(picture)
    picture.style.setProperty("--cut", `${cut}px`)
  } else picture.style.removeProperty("--cut")
  const rest = card && picture.cloneNode(true)
  rest?.classList.add("rest")
  rest?.style.setProperty("--gap", `${card.offsetHeight}px`)
  if (old && rest?.isEqualNode(old)) return
  old?.remove()
  if (rest) holder.append(rest)
}

// -- the reader's place ---------------------------------------------------------------------------------------------

// What the reader acted on stays where it is on the screen, whatever comes or goes above it.
function keepPlace(link, show) {
  PLACE.set(link.closest(".x"), { key: link.dataset.k, top: link.getBoundingClientRect().top, show })
}

function restorePlace(root) {
  const place = PLACE.get(root)
  PLACE.delete(root)
  if (!place || !place.key) return
  const link = root.querySelector(`[data-k="${CSS.escape(place.key)}"]`)
  if (!link) return
  unfold(link)
  const moved = link.getBoundingClientRect().top - place.top
  if (Math.abs(moved) > 1) scroller(link).scrollBy(0, moved)
  if (place.show) link.scrollIntoView({ block: "nearest" })
  if (document.activeElement !== link && (document.activeElement === document.body || !document.activeElement)) {
    link.focus({ preventScroll: true })
  }
}

function scroller(node) {
  for (let el = node.parentElement; el; el = el.parentElement) {
    const flow = getComputedStyle(el).overflowY
    if ((flow === "auto" || flow === "scroll") && el.scrollHeight > el.clientHeight) return el
  }
  return document.scrollingElement
}

function jump(id) {
  const target = document.getElementById(id)
  if (!target) return
  unfold(target)
  target.scrollIntoView({ block: "start", behavior: calm() ? "auto" : "smooth" })
  if (!target.matches("a,button,input,select,summary,[tabindex]")) target.tabIndex = -1
  target.focus({ preventScroll: true })
}

// A leap within the page is a step of the history: Back leads to the link that it was made from, at the same height.
const LEAPS = []

function leap(link, id) {
  if (!document.getElementById(id)) return
  LEAPS.push({ link, top: top(link) })
  history.replaceState({ ...history.state, from: LEAPS.length - 1 }, "")
  history.pushState({ to: id }, "", `#${id}`)
  jump(id)
}

let reaching = "" // the passage that a link to another section leads to, until that section has come

function reachPassage() {
  if (!reaching || !document.getElementById(reaching)) return
  jump(reaching)
  reaching = ""
}

function listenForBack() {
  if (window.__back) return
  window.__back = true
  window.addEventListener("popstate", ({ state }) => {
    const from = LEAPS[state?.from]
    if (from?.link.isConnected) {
      unfold(from.link)
      from.link.focus({ preventScroll: true })
      hold(() => from.link, from.top)
    } else if (state?.to) jump(state.to)
    else awaited = performance.now()
  })
}

// Escape closes the open panel, sheet or card, wherever the focus is, and puts the focus back on what opened it.
function listenForEscape() {
  if (window.__escapeCloses) return
  window.__escapeCloses = true
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.defaultPrevented || !event.isTrusted) return
    const panel = document.querySelector(".x details.pop[open]")
    if (panel) return closePanel(panel)
    const button = document.querySelector('.x .tobar[data-open="filters"][aria-expanded="true"]')
    if (button) return showFilters(button, false)
    document.querySelector('.x [data-k="card:close"]')?.click()
  })
  document.addEventListener("click", (event) => {
    for (const panel of document.querySelectorAll(".x details.pop[open]")) {
      if (!panel.contains(event.target)) panel.open = false
    }
  })
  // On a phone a tap beside an open sheet closes it and does nothing else; the buttons at the thumb act as ever.
  document.addEventListener(
    "click",
    (event) => {
      const panel = document.querySelector(".x details.pop[open]")
      const filters = document.querySelector('.x .tobar[data-open="filters"][aria-expanded="true"]')
      const sheet = panel ? panel.querySelector(".sheet") : filters && document.querySelector(".st-key-bar")
      const beside = sheet && !sheet.contains(event.target) && event.target.closest("[data-testid=stMain]")
      if (!beside || getComputedStyle(sheet).position !== "fixed" || event.target.closest(".count .lnk")) return
      event.preventDefault()
      event.stopPropagation()
      if (panel) closePanel(panel)
      else showFilters(filters, false)
    },
    true,
  )
}

// Streamlit takes a date that was typed on Escape, or when the focus leaves its field; here Enter does the same.
function listenForEnter() {
  if (window.__enterApplies) return
  window.__enterApplies = true
  const applies = (event) => {
    const { key, target } = event
    if (key !== "Enter" || !target.closest(".st-key-dates [role=spinbutton]")) return
    event.preventDefault()
    event.stopPropagation()
    const escape = { key: "Escape", code: "Escape", bubbles: true, cancelable: true }
    document.activeElement.dispatchEvent(new KeyboardEvent("keydown", escape))
  }
  document.addEventListener("keydown", applies, true)
}

// A page of which nothing has the focus is scrolled by keys as any other: here an inner element scrolls.
const SCROLLS = new Set(["PageDown", "PageUp", "Home", "End", "ArrowDown", "ArrowUp", " "])

function listenForScrolling() {
  if (window.__keysScroll) return
  window.__keysScroll = true
  document.addEventListener("keydown", ({ key }) => {
    if (!SCROLLS.has(key) || document.activeElement !== document.body) return
    document.querySelector("[data-testid=stMain]")?.focus({ preventScroll: true })
  })
}

// Streamlit makes its scrolling area a stop of the Tab key without a name; all that it holds can be reached anyway. The
// picture of the timeline says nothing that the list does not, so whoever listens hears the list alone.
function spare() {
  const main = document.querySelector("[data-testid=stMain]")
  if (main?.tabIndex === 0) main.tabIndex = -1
  document.querySelector(".st-key-timeline-picture")?.setAttribute("aria-hidden", "true")
  nameArrows()
}

// Streamlit names the arrow of every select box alike: each is told apart by what it opens.
function nameArrows() {
  for (const arrow of document.querySelectorAll('[data-testid=stSelectbox] [role=group] > button[aria-haspopup]')) {
    const name = arrow.parentElement.querySelector("input")?.getAttribute("aria-label")
    const own = arrow.getAttribute("aria-label") || ""
    if (name && !own.includes(name)) arrow.setAttribute("aria-label", `${own} ${name}`)
  }
}

// The server sends the view along with the page, so that it can be read while the script is still loading. Once the
// script has drawn the same, that first picture goes, and the reader stays at the same height.
function reveal(deadline) {
  const first = document.getElementById("first")
  if (!first) return
  if (!settled() && performance.now() < deadline) return requestAnimationFrame(() => reveal(deadline))
  const read = first.scrollTop
  const card = document.getElementById("card")
  // Whoever is led past the head of the page is told in the card what it says.
  document.documentElement.toggleAttribute("data-arrived", !read && !!card && top(card) > innerHeight * FAR)
  first.remove()
  nameArrows()
  const main = document.querySelector("[data-testid=stMain]")
  if (main && read) main.scrollTop = read
  else arrive(main)
  // A card that a link leads to has the focus, as one that was opened by hand.
  if (document.activeElement === document.body) document.getElementById("card")?.focus({ preventScroll: true })
}

// A link to a passage leads to the passage: what it chose stands at the top of the screen, its card below it.
// Streamlit may still set the page to its beginning, so this is said again until it holds or the reader moves.
const FAR = 0.6 // of the height of the screen

function arrive(main) {
  const card = document.getElementById("card")
  if (!card || !main) return
  let moved = false
  for (const kind of MOVES) window.addEventListener(kind, () => (moved = true), { once: true, passive: true })
  const go = () => {
    if (moved || !card.isConnected) return
    const near = [...document.querySelectorAll('.x [aria-expanded="true"][aria-controls="card"]')]
      .filter((node) => top(node) < top(card) && top(card) - top(node) < NEAR)
      .pop()
    main.scrollTop += top(near || card) - parseFloat(getComputedStyle(main).scrollPaddingTop || 0) - 8
  }
  for (const wait of [0, 150, 400, 900]) setTimeout(() => top(card) > innerHeight * FAR && go(), wait)
}

// Streamlit fetches the script of each kind of element when it first draws one, and shows a grey bar until it has come:
// while one of them, a canvas or the picture is missing, the page would still jump.
function settled() {
  const shown = (el) => el.getClientRects().length > 0
  const canvases = [...document.querySelectorAll("[data-testid^=stBidiComponent] .x")]
  const bars = [...document.querySelectorAll("[data-testid=stSkeleton]")]
  const row = document.querySelector(".st-key-timeline-row:has(.evs)")
  const pictured = row && getComputedStyle(row.firstElementChild).getPropertyValue("--pictured") === "1"
  return (
    canvases.every((el) => el.hasAttribute("data-drawn")) &&
    !bars.some(shown) &&
    (!pictured || !!row.querySelector("svg.marks"))
  )
}

// -- copying --------------------------------------------------------------------------------------------------------

const absolute = (href) => new URL(href, location.href.split("#")[0]).href

function copy(button) {
  const { copy, copyHtml, link } = button.dataset
  copyText(button, link ? `${copy}\n${absolute(link)}` : copy, withAddresses(copyHtml || ""))
}

// Links are copied whole, since they are pasted elsewhere.
function withAddresses(html) {
  const holder = document.createElement("template")
  holder.innerHTML = html
  for (const name of ["href", "cite"]) {
    for (const element of holder.content.querySelectorAll(`[${name}]`)) {
      element.setAttribute(name, absolute(element.getAttribute(name)))
    }
  }
  return holder.innerHTML
}

async function copyText(button, text, html) {
  try {
    if (html && window.ClipboardItem) {
      const type = (kind, value) => new Blob([value], { type: kind })
      await navigator.clipboard.write([
        new ClipboardItem({ "text/plain": type("text/plain", text), "text/html": type("text/html", html) }),
      ])
    } else {
      await navigator.clipboard.writeText(text)
    }
    say(button)
  } catch {
    if (copyByCommand(text, html)) say(button)
    else offer(button, text, html)
  }
}

// Where the clipboard is out of reach, on a page without https or without the permission, the browser's own command
// still copies what a reader has just asked for.
function copyByCommand(text, html) {
  let filled = false
  const fill = (event) => {
    fillClipboard(event, text, html)
    filled = true
  }
  document.addEventListener("copy", fill, { once: true })
  const done = document.execCommand("copy")
  document.removeEventListener("copy", fill)
  return done && filled
}

function fillClipboard(event, text, html) {
  event.clipboardData.setData("text/plain", text)
  if (html) event.clipboardData.setData("text/html", html)
  event.preventDefault()
}

// The button says for a moment that it has copied, in words that a screen reader reads out too.
function say(button) {
  const copied = document.querySelector(".x [data-copied]")?.dataset.copied
  if (!copied) return
  const before = button.__label ?? button.textContent
  button.__label = before
  button.textContent = copied
  button.setAttribute("aria-live", "polite")
  clearTimeout(button.__timer)
  button.__timer = setTimeout(() => (button.textContent = before), 2500)
}

// Without either the text lies selected in a field, one keystroke from being copied.
function offer(button, text, html) {
  let field = button.parentElement.querySelector("textarea[data-copy-field]")
  if (!field) {
    field = document.createElement("textarea")
    field.dataset.copyField = ""
    field.readOnly = true
    field.rows = 3
    field.setAttribute("aria-label", button.textContent)
    button.parentElement.append(field)
  }
  field.value = text
  field.oncopy = (event) => html && fillClipboard(event, text, html)
  field.focus()
  field.select()
}
