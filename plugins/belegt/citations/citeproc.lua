-- Formats the citations of many documents in one process: `pandoc lua citeproc.lua`.
-- A JSON object comes in on standard input, one goes out on standard output; see pandoc.py.

local CUT = '<cut>' -- nothing else in the HTML can read so: all text in it is escaped
local BATCH = 50 -- documents to one call of the HTML writer, which has a fixed price of 1 ms

-- pandoc's biblatex reader names the kind of a thesis in English, whatever its language (3.9).
local GERMAN_GENRES = {
  ['PhD thesis'] = 'Dissertation',
  ['Master’s thesis'] = 'Masterarbeit',
  ['Bachelor’s thesis'] = 'Bachelorarbeit',
}

local order = pandoc.json.decode(io.read('a'), false)

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

-- The entries by language and key. The empty environment keeps TeX from reading files.
local function read_references()
  local library = pandoc.read(order.bibtex, 'biblatex', nil, {}):walk(harmless)
  local german, english = {}, {}
  for _, reference in ipairs(library.meta.references or {}) do
    local key = pandoc.utils.stringify(reference.id)
    german[key], english[key] = in_german(reference), reference
  end
  return { ['de-DE'] = german, ['en-US'] = english }
end

-- The words around a key; of Markdown they know *emphasis*.
local function inlines(text)
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
local function document(wanted, references)
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
  end
  return pandoc.Pandoc(blocks, {
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
  local result = { locale = wanted.locale, clusters = {}, also = {}, places = {} }
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

-- Sheets collect what is to be written as HTML, each piece with the place its HTML goes to.
local sheet, targets = {}, {}

local function write_later(content, target, name)
  table.insert(sheet, pandoc.Plain(content))
  table.insert(sheet, pandoc.RawBlock('html', CUT))
  table.insert(targets, { target, name })
end

local function write_sheet()
  local html, place = pandoc.write(pandoc.Pandoc(sheet), 'html', { wrap_text = 'none' }), 0
  for piece in (html .. '\n'):gmatch('(.-)\n' .. CUT .. '\n') do
    place = place + 1
    targets[place][1][targets[place][2]] = piece
  end
  sheet, targets = {}, {}
end

local function format(wanted, references, style)
  local result = { clusters = {}, references = {} }
  for place = 1, #wanted.clusters do result.clusters[place] = '' end
  local known = without_unknown(wanted, references)
  local given = document(known, references)
  given.meta.csl = style
  local blocks = pandoc.utils.citeproc(given).blocks
  for index, place in ipairs(known.places) do
    write_later(blocks[index].content[1].content, result.clusters, place)
  end
  for _, entry in ipairs((blocks[#known.places + 1] or { content = {} }).content) do
    local key = entry.identifier:gsub('^ref%-', '')
    local reference = {
      key = key,
      url = pandoc.utils.stringify(references[key].url or ''),
      doi = pandoc.utils.stringify(references[key].doi or ''),
    }
    table.insert(result.references, reference)
    write_later(pandoc.utils.blocks_to_inlines(entry.content), reference, 'html')
  end
  return result
end

pandoc.system.with_temporary_directory('belegt', function(folder)
  local style = pandoc.path.join { folder, 'style.csl' }
  pandoc.system.write_file(style, order.style)
  local references = read_references()
  local documents = {}
  for index, wanted in ipairs(order.documents) do
    documents[index] = format(wanted, references[wanted.locale], style)
    if index % BATCH == 0 then write_sheet() end
  end
  write_sheet()
  io.write(pandoc.json.encode({ documents = documents }))
end)
