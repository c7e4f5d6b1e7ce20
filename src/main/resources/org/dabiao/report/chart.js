// Draws the years of one indicator, a line an area, from the table that stands under it.
(() => {
  "use strict";
  const COLOURS = ["#0072b2", "#c25200", "#00875f", "#a8477f", "#8a6d00", "#4f6bd6", "#d1495b", "#5a7d2a", "#7a5cc0", "#1f8a9e"];
  const DARK = ["#56b4e9", "#f0894a", "#35c795", "#e39ac6", "#e6c230", "#9db0ff", "#ff8f9c", "#a3cc6b", "#c0a8ff", "#63d0e4"];
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const number = text => (text === undefined ? null : Number(text));
  let plot = null;

  function groups(table) {
    return [...table.tBodies].map(body => ({
      name: body.querySelector(".theme bdi").textContent,
      unit: body.querySelector(".theme .count").textContent,
      lines: [...body.rows].filter(row => !row.matches(".theme")).map(row => ({
        name: row.cells[0].textContent.trim(),
        parent: row.matches(".parent"),
        target: row.cells[row.cells.length - 1],
        points: [...row.cells].slice(1, -1),
      })),
    }));
  }

  function colour(index) {
    return (dark.matches ? DARK : COLOURS)[index % COLOURS.length];
  }

  // The parent's line is left out at first where it would flatten the others.
  function wanted(line, lines) {
    const largest = list => Math.max(...list.flatMap(l => l.points.map(p => number(p.dataset.v) ?? -Infinity)));
    const others = lines.filter(l => !l.parent);
    return !line.parent || others.length === 0 || largest([line]) < 2.5 * largest(others);
  }

  // Where a series breaks, no line joins the two years.
  function gaps(line) {
    return (u, series, first, last, found) => {
      line.points.forEach((cell, i) => {
        if (i > 0 && cell.dataset.break) {
          const [from, to] = [u.data[0][i - 1], u.data[0][i]].map(x => Math.round(u.valToPos(x, "x", true)));
          found.push([from, to]);
        }
      });
      return found.sort((a, b) => a[0] - b[0]);
    };
  }

  // Full points are sourced, hollow ones illustrative; a dash is a target.
  function marks(lines, year, paper) {
    return u => {
      const pixel = devicePixelRatio;
      lines.forEach((line, i) => {
        if (!u.series[i + 1].show) return;
        u.ctx.strokeStyle = colour(i);
        u.ctx.lineWidth = 2 * pixel;
        line.points.forEach((cell, at) => {
          if (cell.dataset.v === undefined) return;
          u.ctx.fillStyle = cell.dataset.hollow ? paper : colour(i);
          u.ctx.beginPath();
          u.ctx.arc(u.valToPos(u.data[0][at], "x", true), u.valToPos(number(cell.dataset.v), "y", true), 3.5 * pixel, 0, 2 * Math.PI);
          u.ctx.fill();
          u.ctx.stroke();
        });
        if (line.target.dataset.v !== undefined) {
          const x = u.valToPos(year, "x", true);
          const y = u.valToPos(number(line.target.dataset.v), "y", true);
          u.ctx.lineWidth = 3 * pixel;
          u.ctx.beginPath();
          u.ctx.moveTo(x - 9 * pixel, y);
          u.ctx.lineTo(x + 9 * pixel, y);
          u.ctx.stroke();
        }
      });
    };
  }

  function legend(box, lines, years, shown) {
    const output = [];
    box.replaceChildren(...lines.map((line, i) => {
      const label = document.createElement("label");
      const input = document.createElement("input");
      const name = document.createElement("bdi");
      const value = document.createElement("output");
      input.type = "checkbox";
      input.checked = shown[i];
      input.addEventListener("change", () => plot.setSeries(i + 1, { show: input.checked }));
      name.textContent = line.name;
      label.style.setProperty("--series", colour(i));
      label.append(input, name, value);
      output.push(value);
      return label;
    }));
    return at => lines.forEach((line, i) => { output[i].value = line.points[at].textContent.trim(); });
  }

  function draw(section, keep) {
    const table = section.querySelector("table");
    const select = section.querySelector("select");
    const all = groups(table);
    const { lines, unit } = all[select.selectedIndex];
    const years = [...table.tHead.rows[0].cells].slice(1, -1).map(th => Number(th.dataset.year));
    const holder = section.querySelector(".plot");
    const style = getComputedStyle(document.documentElement);
    const [ink, grid, paper] = ["--soft", "--line", "--paper"].map(v => style.getPropertyValue(v).trim());
    const former = keep ? plot?.series.slice(1).map(s => s.show) : null;
    const shown = former ?? lines.map(line => wanted(line, lines));
    const tell = legend(section.querySelector(".series"), lines, years, shown);
    const year = section.querySelector(".year");
    const last = years.length - 1;
    const point = at => { year.value = years[at]; tell(at); };
    section.querySelector(".unit").textContent = unit;
    plot?.destroy();
    const axis = { stroke: ink, grid: { stroke: grid, width: 1 }, ticks: { stroke: grid }, font: "13px " + getComputedStyle(holder).fontFamily };
    plot = new uPlot({
      width: holder.clientWidth,
      height: 340,
      legend: { show: false },
      cursor: { y: false, points: { show: false } },
      scales: {
        x: { time: false, range: [years[0] - 0.4, years[last] + 0.4] },
        y: { range: (u, least, most) => {
          const targets = lines.filter((l, i) => u.series[i + 1].show).map(l => number(l.target.dataset.v)).filter(v => v !== null);
          return uPlot.rangeNum(Math.min(least, ...targets), Math.max(most, ...targets), 0.12, false);
        } },
      },
      axes: [
        { ...axis, splits: () => years, values: (u, ticks) => ticks.map(String) },
        { ...axis, size: 70, values: (u, ticks) => ticks.map(t => t.toLocaleString("en-US")) },
      ],
      series: [{}, ...lines.map((line, i) => ({
        label: line.name, show: shown[i], stroke: colour(i), width: 2, points: { show: false }, gaps: gaps(line),
        dash: i < COLOURS.length ? undefined : [6, 4],
      }))],
      hooks: {
        draw: [marks(lines, Number(table.dataset.year), paper)],
        setCursor: [u => point(u.cursor.idx ?? last)],
      },
    }, [years, ...lines.map(line => line.points.map(p => number(p.dataset.v)))], holder);
    point(last);
  }

  function show() {
    const section = document.querySelector("#trends");
    if (!section) return;
    const tools = section.querySelector(".interactive");
    if (tools.hidden) {
      tools.hidden = false;
      const select = section.querySelector("select");
      select.addEventListener("change", () => draw(section, false));
    }
    draw(section, false);
  }

  show();
  document.addEventListener("dabiao:shown", show);
  dark.addEventListener("change", () => draw(document.querySelector("#trends"), true));
  addEventListener("resize", () => {
    const holder = document.querySelector("#trends .plot");
    if (plot && holder) plot.setSize({ width: holder.clientWidth, height: 340 });
  });
})();
