using Parlance;

[Principle] public sealed record Goal(string Name, string Definition, string? Abbreviation = null);
[PolicyEvent] public sealed record Step(string Title, string? Date, string Summary);
[PolicyDocument] public sealed record Resolution(string Title, string? Date, string Text);

[PrincipleSet("Pillars of the Agenda")]
public static class Pillars
{
    public static readonly Goal People = new("People", "Poverty and hunger end in all their forms.");
    public static readonly Goal Planet = new("Planet", "Natural resources are managed with care for those to come.");
    public static readonly Goal Prosperity = new("Prosperity", "All can lead lives in which their work counts.");
    public static readonly Goal Peace = new("Peace", "Societies are just and free from fear.");
    public static readonly Goal Partnership = new("Partnership", "Means are found by working together.");
}

public static class Goals
{
    public static readonly Goal Poverty = new("No Poverty", "Nobody lives on less than the line.");
    public static readonly Goal Education = new("Quality Education", "Schools are open to every child.");
    public static readonly Goal Gender = new("Gender Equality", "Women and girls have the same rights and chances.");
    public static readonly Goal Water = new("Clean Water and Sanitation", "Everyone has safe water within reach.");
    public static readonly Goal Climate = new("Climate Action", "Emissions fall and places prepare.");

    public static readonly Step Adoption = new("Agenda adopted", "2015-09-25",
        "At the summit of 25 September 2015 the members agreed on people, planet, {|PRL1001:property|}, peace and partnership as the pillars.");
    public static readonly Step Review = new("First review", {|PRL2001:null|},
        "Held in July 2016, it asked for gender {|PRL1001:quality|} in every plan and for better water quality in cities.");
    public static readonly Step Forum = new("Forum on finance", "2016-04",
        "The forum linked Quality Education, Gender Equality and Climate Action to budgets, and named the planet, peace and prosperity.");
    public static readonly Resolution Agenda = new("Transforming our world", "2015-09-25",
        "The agenda came into force on 1 January 2016. It speaks of quality of life, of peace and of people.");
}
