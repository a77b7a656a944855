-- Formats the citations of many documents in one process: `pandoc lua citeproc.lua`.
-- Each line of standard input is an order, a JSON object; each gets a line as its answer.
-- See pandoc.py.

-- For clusters of which no references are wanted: without any, they would have no links.
local NO_LIST = '<bibliography><layout><text value="."/></layout></bibliography>'
local CUT = '<cut>' -- nothing else in the HTML can read so: all text in it is escaped
local BATCH = 50 -- documents to one call of the HTML writer, which has a fixed price of 1 ms

-- pandoc's biblatex reader names the kind of a thesis in English, whatever its language (3.9).
local GERMAN_GENRES = {
  ['PhD thesis'] = 'Dissertation',
  ['Master’s thesis'] = 'Masterarbeit',
  ['Bachelor’s thesis'] = 'Bachelorarbeit',
}

-- What a TeX title can smuggle in: pictures from elsewhere, scripts, footnotes, raw output.
local harmless = {
  Image = function() return {} end,
  Note = function() return {} end,
  Link = function(link) return link.target:match('^https?://') and link or link.content end,
  RawInline = function(raw) return pandoc.Str(raw.text) end,
}

local function in_german(reference)
  local genre = reference.genre and GERMAN_GENRES[pandoc.utils.stringify(reference.genre)]
  if not genre then return reference end
  local copy = {}
  for name, value in pairs(reference) do copy[name] = value end
  copy.genre = pandoc.Inlines(genre)
  return copy
end

-- Where a source can be found; told apart from its reference, which has links only for people.
local addresses = {}

-- The empty environment keeps TeX from reading files.
local function read(bibtex)
  return pandoc.read(bibtex, 'biblatex', nil, {}):walk(harmless).meta.references or {}
end

-- The entries for a German document. In an English one pandoc turns English titles to the sentence
-- case that CSL styles start from; in any other it leaves them as they are, and so do we (3.9).
local function read_in_german(bibtex, references)
  if not bibtex:find('\n  langid = {[^gn]') then return references end
  local as_written = read((bibtex:gsub('(\n  langid = ){[^}]*}', '%1{german}')))
  for index, reference in ipairs(references) do
    as_written[index].language = reference.language
  end
  return as_written
end

-- The entries by language and key: each is read once, however many orders cite it.
local known = { ['de-DE'] = {}, ['en-US'] = {} }

local function take_references(bibtex)
  if bibtex == '' then return end
  local references = read(bibtex)
  for index, reference in ipairs(read_in_german(bibtex, references)) do
    local key = pandoc.utils.stringify(reference.id)
    known['de-DE'][key], known['en-US'][key] = in_german(reference), references[index]
    addresses[key] = {
      url = pandoc.utils.stringify(reference.url or ''),
      doi = pandoc.utils.stringify(reference.doi or ''),
    }
  end
end

-- The words around a key; of Markdown they know *emphasis*.
local function inlines(text)
  if text == '' then return {} end
  if not text:find('*', 1, true) then return pandoc.Inlines(text) end
  local result, is_emphasis = pandoc.Inlines {}, false
  for part in (text .. '*'):gmatch('([^*]*)%*') do
    local words = pandoc.Inlines(part)
    if is_emphasis then words = pandoc.Inlines { pandoc.Emph(words) } end
    result:extend(words)
    is_emphasis = not is_emphasis
  end
  return result
end

local function citation(one)
  return pandoc.Citation(one.key, one.mode, inlines(one.prefix), inlines(one.suffix))
end

-- A document as pandoc wants it: each cluster a block, and only the entries it cites, in the
-- order in which it cites them, because citeproc leaves entries that sort alike as they come.
local function document(wanted, references, style)
  local blocks, used, list, nocite = {}, {}, {}, {}
  local function use(key)
    if not used[key] then table.insert(list, references[key]) end
    used[key] = true
  end
  for index, cluster in ipairs(wanted.clusters) do
    local citations = {}
    for place, one in ipairs(cluster) do
      use(one.key)
      citations[place] = citation(one)
    end
    blocks[index] = pandoc.Plain { pandoc.Cite({}, citations) }
  end
  for place, key in ipairs(wanted.also) do
    use(key)
    nocite[place] = pandoc.Citation(key, 'NormalCitation')
    if wanted.is_pool then
      table.insert(blocks, pandoc.Plain { pandoc.Cite({}, { nocite[place] }) })
    end
  end
  return pandoc.Pandoc(blocks, {
    csl = style,
    references = list,
    nocite = pandoc.Inlines { pandoc.Cite({}, nocite) },
    lang = wanted.locale,
    ['link-citations'] = true,
  })
end

local function is_known(cluster, references)
  for _, one in ipairs(cluster) do
    if not references[one.key] then return false end
  end
  return true
end

-- Takes out what the library does not have; citeproc would print "(key?)".
local function without_unknown(wanted, references)
  local result = { clusters = {}, also = {}, places = {} }
  result.locale, result.is_pool = wanted.locale, wanted.is_pool
  for place, cluster in ipairs(wanted.clusters) do
    if is_known(cluster, references) then
      table.insert(result.clusters, cluster)
      table.insert(result.places, place)
    end
  end
  for _, key in ipairs(wanted.also) do
    if references[key] then table.insert(result.also, key) end
  end
  return result
end

-- Sheets collect blocks that are to be written as HTML, with the place where the HTML goes.
-- They stay as citeproc made them: to build a block anew costs more than to cut its tags off.
local sheet, targets = {}, {}

local function write_later(block, target, name)
  table.insert(sheet, block)
  table.insert(sheet, pandoc.RawBlock('html', CUT))
  table.insert(targets, { target, name })
end

local function write_sheet()
  local html, place = pandoc.write(pandoc.Pandoc(sheet), 'html', { wrap_text = 'none' }), 0
  for piece in (html .. '\n'):gmatch('(.-)\n' .. CUT .. '\n') do
    place = place + 1
    local target, name = table.unpack(targets[place])
    -- the span of a citation, or the division of an entry
    target[name] = piece:match('^<%a+[^>]*>%s*(.-)%s*</%a+>$')
  end
  sheet, targets = {}, {}
end

local function format(wanted, references, style)
  local result, short = { clusters = {}, references = {} }, {}
  for place = 1, #wanted.clusters do result.clusters[place] = '' end
  local cited = without_unknown(wanted, references)
  local blocks = pandoc.utils.citeproc(document(cited, references, style)).blocks
  for index, place in ipairs(cited.places) do
    write_later(blocks[index], result.clusters, place)
  end
  local last = #cited.places
  if cited.is_pool then
    for place, key in ipairs(cited.also) do
      short[key] = pandoc.utils.stringify(blocks[last + place])
    end
    last = last + #cited.also
  end
  local is_listed = blocks[last + 1] and (#wanted.also > 0 or not wanted.is_pool)
  for _, entry in ipairs(is_listed and blocks[last + 1].content or {}) do
    local key = entry.identifier:gsub('^ref%-', '')
    local reference = { key = key, url = addresses[key].url, doi = addresses[key].doi }
    reference.short = short[key] or ''
    table.insert(result.references, reference)
    write_later(entry, reference, 'html')
  end
  return result
end

local function answer(order)
  local documents = {}
  take_references(order.bibtex)
  pandoc.system.with_temporary_directory('belegt', function(folder)
    local style = pandoc.path.join { folder, 'style.csl' }
    local listless = pandoc.path.join { folder, 'listless.csl' }
    pandoc.system.write_file(style, order.style)
    pandoc.system.write_file(listless, (order.style:gsub('<bibliography.-</bibliography>', NO_LIST)))
    for index, wanted in ipairs(order.documents) do
      local is_listless = wanted.is_pool and #wanted.also == 0
      documents[index] = format(wanted, known[wanted.locale], is_listless and listless or style)
      if index % BATCH == 0 then write_sheet() end
    end
  end)
  write_sheet()
  return { documents = documents }
end

for line in io.lines() do
  io.write(pandoc.json.encode(answer(pandoc.json.decode(line, false))), '\n')
  io.flush()
end
