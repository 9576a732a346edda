-- What minutes need of a document: words, headings, lists, and tables of single lines.
-- Run by pandoc; every table comes out as a pipe table, whatever its cells held.

local function inlines(blocks)
  return pandoc.utils.blocks_to_inlines(blocks, { pandoc.Space() })
end

-- The lines of a cell: each paragraph, each line of a broken one, each point of a list.
local function lines_of(blocks, lines)
  for _, block in ipairs(blocks) do
    if block.t == "BulletList" or block.t == "OrderedList" then
      local number = block.t == "OrderedList" and block.start or nil
      for _, item in ipairs(block.content) do
        local inner = {}
        lines_of(item, inner)
        local mark = number and (number .. ".") or "•"
        if inner[1] then
          inner[1]:insert(1, pandoc.Space())
          inner[1]:insert(1, pandoc.Str(mark))
        end
        for _, line in ipairs(inner) do table.insert(lines, line) end
        if number then number = number + 1 end
      end
    elseif block.content and (block.t == "Para" or block.t == "Plain" or block.t == "Header") then
      local line = pandoc.Inlines({})
      for _, inline in ipairs(block.content) do
        if inline.t == "LineBreak" then
          table.insert(lines, line)
          line = pandoc.Inlines({})
        else
          line:insert(inline)
        end
      end
      table.insert(lines, line)
    elseif block.t == "RawBlock" and block.format == "rows" then
      for row in block.text:gmatch("[^\n]+") do
        table.insert(lines, pandoc.Inlines({ pandoc.Str(row) }))
      end
    elseif block.content and block.t ~= "Table" then
      table.insert(lines, inlines({ block }))
    end
  end
end

local function rows_of(tbl)
  local rows = {}
  for _, row in ipairs(tbl.head.rows) do table.insert(rows, row) end
  for _, body in ipairs(tbl.bodies) do
    for _, row in ipairs(body.head) do table.insert(rows, row) end
    for _, row in ipairs(body.body) do table.insert(rows, row) end
  end
  for _, row in ipairs(tbl.foot.rows) do table.insert(rows, row) end
  return rows
end

-- Every cell in its column; cells that reach further leave the others empty.
local function grid_of(tbl)
  local grid, reach, width = {}, {}, 0
  for _, row in ipairs(rows_of(tbl)) do
    local cells, column = {}, 1
    local still = {}
    for at, left in pairs(reach) do if left > 0 then still[at] = left end end
    for _, cell in ipairs(row.cells) do
      while still[column] do column = column + 1 end
      cells[column] = { blocks = cell.contents }
      for at = column, column + math.min(cell.col_span, 60) - 1 do
        if cell.row_span > 1 then reach[at] = cell.row_span end
        width = math.max(width, at)
      end
      column = column + math.min(cell.col_span, 60)
    end
    for at, left in pairs(reach) do reach[at] = left - 1 end
    table.insert(grid, cells)
  end
  return grid, width
end

-- Columns without any word are only there for the look.
local function used_columns(grid, width)
  local used = {}
  for at = 1, width do
    for _, cells in ipairs(grid) do
      if cells[at] and pandoc.utils.stringify(cells[at].blocks):find("%S") then
        table.insert(used, at)
        break
      end
    end
  end
  return used
end

-- Whether a row holds passages: then they follow each other, a row for each paragraph.
local function holds_passages(cells, columns)
  for _, at in ipairs(columns) do
    local lines = cells[at] and cells[at].lines or {}
    if #lines > 1 then
      for _, line in ipairs(lines) do
        if #pandoc.utils.stringify(line) > 120 then return true end
      end
    end
  end
  return false
end

-- The lines of a cell as one, with the sign of a broken line between them.
local function as_one(lines)
  local line = pandoc.Inlines({})
  for _, each in ipairs(lines) do
    if #each > 0 then
      if #line > 0 then line:insert(pandoc.Str("\u{e00a}")) end
      line:extend(each)
    end
  end
  return { line }
end

local function simple_rows(grid, columns)
  local rows = {}
  for _, cells in ipairs(grid) do
    local height, passages = 1, holds_passages(cells, columns)
    for _, at in ipairs(columns) do
      if cells[at] then
        if not passages then cells[at].lines = as_one(cells[at].lines) end
        height = math.max(height, #cells[at].lines)
      end
    end
    for line = 1, height do
      local row, words = {}, false
      for _, at in ipairs(columns) do
        local content = cells[at] and cells[at].lines[line]
        words = words or (content and #content > 0)
        table.insert(row, content and #content > 0 and { pandoc.Plain(content) } or {})
      end
      if words then table.insert(rows, row) end
    end
  end
  return rows
end

local function joined(blocks)
  local lines, said = {}, {}
  lines_of(blocks, lines)
  for _, line in ipairs(lines) do table.insert(said, pandoc.utils.stringify(line)) end
  return (table.concat(said, " "):gsub("%s+", " "))
end

-- A table in a cell becomes lines of that cell, its columns parted by the sign of a tab.
local function as_lines(tbl)
  local grid, width = grid_of(tbl)
  local out = {}
  for _, cells in ipairs(grid) do
    local row = {}
    for at = 1, width do
      local said = cells[at] and joined(cells[at].blocks) or ""
      if said:find("%S") then table.insert(row, said) end
    end
    if #row > 0 then table.insert(out, table.concat(row, " \u{e009}")) end
  end
  return pandoc.RawBlock("rows", table.concat(out, "\n"))
end

-- A table of one column only frames what stands in it.
local function unframed(grid, column, flat)
  local blocks = pandoc.Blocks({})
  for _, cells in ipairs(grid) do
    if cells[column] then blocks:extend(cells[column].blocks) end
  end
  return blocks:walk({ traverse = "topdown", Table = flat }), false
end

-- Whether something else than paragraphs stands in a cell: only then a table may be in it.
local function holds_more(blocks)
  for _, block in ipairs(blocks) do
    if block.t ~= "Para" and block.t ~= "Plain" and block.t ~= "Header" then return true end
  end
  return false
end

local flat
function flat(tbl)
  local grid, width = grid_of(tbl)
  local columns = used_columns(grid, width)
  if #columns == 0 then return {}, false end
  if #columns == 1 then return unframed(grid, columns[1], flat) end
  for _, cells in ipairs(grid) do
    for _, cell in pairs(cells) do
      cell.lines = {}
      lines_of(holds_more(cell.blocks) and cell.blocks:walk({ Table = as_lines }) or cell.blocks,
        cell.lines)
    end
  end
  local rows = simple_rows(grid, columns)
  local aligns, widths = {}, {}
  for _ in ipairs(columns) do
    table.insert(aligns, "AlignDefault")
    table.insert(widths, 0)
  end
  local head = table.remove(rows, 1)
  local simple = pandoc.SimpleTable({}, aligns, widths, head, rows)
  return pandoc.Blocks({ pandoc.utils.from_simple_table(simple) }), false
end

local function unwrapped(element) return element.content end

local words = {
  Image = function() return {} end,
  Note = function(note)
    local said = inlines(note.content)
    said:insert(1, pandoc.Str("("))
    said:insert(1, pandoc.Space())
    said:insert(pandoc.Str(")"))
    return said
  end,
  Link = unwrapped, Span = unwrapped, SmallCaps = unwrapped, Underline = unwrapped,
  Superscript = unwrapped, Subscript = unwrapped, Strikeout = unwrapped,
  Code = function(code) return pandoc.Str(code.text) end,
  Math = function(math) return pandoc.Str(math.text) end,
  Div = unwrapped, BlockQuote = unwrapped, Figure = unwrapped,
  Header = function(header) header.attr = pandoc.Attr() return header end,
  HorizontalRule = function() return {} end,
  CodeBlock = function(code) return pandoc.Para(pandoc.Inlines(code.text)) end,
}

-- What the styles Title, Subtitle, Author, Date and Abstract of Word say: pandoc takes it out of
-- the text. Rich text has there what its program knows of the file, which is none of its words.
local function head_of(meta)
  local head = pandoc.Blocks({})
  if not meta.styled then return head end
  local function add(said, first)
    local kind = pandoc.utils.type(said)
    if kind == "List" then
      for _, each in ipairs(said) do add(each) end
    elseif kind == "Blocks" then
      head:extend(said)
    elseif kind == "Inlines" then
      head:insert(first and pandoc.Header(1, said) or pandoc.Para(said))
    end
  end
  add(meta.title, true)
  for _, name in ipairs({ "subtitle", "author", "date", "abstract" }) do add(meta[name]) end
  return head
end

function Pandoc(document)
  local all = head_of(document.meta)
  all:extend(document.blocks)
  local blocks = all:walk(words)
  blocks = blocks:walk({ traverse = "topdown", Table = flat })
  -- A broken line stays two lines, without a mark at its end.
  return pandoc.Pandoc(blocks:walk({ LineBreak = function() return pandoc.SoftBreak() end }))
end
